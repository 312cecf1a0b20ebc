package staffnetwork.access;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every address that the oracle opens to somebody, also about a person who is named. */
final class OpenPages {
    private final Addresses oracle;
    private final Objects objects;
    private final List<String> about;

    /**
     * Pages of the oracle.
     *
     * @param about the ids of the people whose entries and accounts are looked at
     */
    OpenPages(Objects objects, List<String> about) throws IOException {
        this.oracle = Addresses.read();
        this.objects = objects;
        this.about = List.copyOf(about);
    }

    /** All that opens by GET to somebody signed in with these roles. */
    List<String> of(Set<String> roles) {
        List<String> pages = new ArrayList<>();
        for (Addresses.Line line : oracle.lines()) {
            if (!line.is("part")
                    && !line.is("send")
                    && oracle.lets(roles, line)
                    && !line.path().startsWith("/oidc")) {
                if (line.sort().equals("account")) {
                    about.forEach(id -> pages.add(line.of(id)));
                } else {
                    line.objects().forEach((object, status) -> {
                        if (status == 200) {
                            pages.add(line.of(objects.value(line.sort(), object)));
                        }
                    });
                }
            }
        }
        return pages;
    }
}
