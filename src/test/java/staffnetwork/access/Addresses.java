package staffnetwork.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The oracle of addresses, written by hand in two files: which act an address is for, and which roles may do an act. */
final class Addresses {
    private static final Path ADDRESSES = Path.of("src/test/resources/access/addresses.txt");
    private static final Path ACTS = Path.of("src/test/resources/access/acts.txt");

    private final List<Line> lines;
    private final Map<String, Set<String>> roles;

    private Addresses(List<Line> lines, Map<String, Set<String>> roles) {
        this.lines = lines;
        this.roles = roles;
    }

    /**
     * A line.
     *
     * @param kind page, file, send or part
     * @param path the address, or several for a part
     * @param acts the acts that it is for, all of which are needed
     * @param parameter the parameter that names the object; empty if there is none
     * @param sort what kind of object it names
     * @param objects each object with the status that who may do the act gets for it
     */
    record Line(
            String kind, String path, List<String> acts, String parameter, String sort, Map<String, Integer> objects) {
        static Line read(String text) {
            String[] cells = text.strip().split("\\s*\\|\\s*", -1);
            Map<String, Integer> objects = new LinkedHashMap<>();
            String[] named = {"", ""};
            if (cells.length > 3) {
                String[] sides = cells[3].split(":\\s*", 2);
                named = sides[0].split("\\s+", -1);
                for (String object : sides[1].split("\\s+", -1)) {
                    String[] parts = object.split("=", 2);
                    objects.put(parts[0], Integer.valueOf(parts[1]));
                }
            } else {
                objects.put("none", 200);
            }
            return new Line(cells[0], cells[1], List.of(cells[2].split("\\s+", -1)), named[0], named[1], objects);
        }

        boolean is(String asked) {
            return kind.equals(asked);
        }

        /** Its address for an object of that value, or without one. */
        String of(String value) {
            if (parameter.isEmpty()) {
                return path;
            }
            String before = parameter.substring(0, parameter.indexOf('&') + 1);
            String name = parameter.substring(parameter.indexOf('&') + 1);
            String query = value.isEmpty() ? before : before + name + "=" + value;
            return query.isEmpty() ? path : path + "?" + query;
        }
    }

    static Addresses read() throws IOException {
        Map<String, Set<String>> roles = new TreeMap<>();
        for (String text : texts(ACTS)) {
            String[] cells = text.strip().split("\\s*\\|\\s*", -1);
            roles.put(
                    cells[0],
                    Arrays.stream(cells)
                            .skip(1)
                            .filter(cell -> cell.contains("="))
                            .flatMap(cell -> Stream.of(cell.split("=", 2)[1].split(",", -1)))
                            .collect(Collectors.toSet()));
        }
        roles.put("EVERYBODY", Set.of("ANYONE"));
        roles.put("SIGNED_IN", Set.of("SIGNED_IN"));
        return new Addresses(texts(ADDRESSES).stream().map(Line::read).toList(), roles);
    }

    private static List<String> texts(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether somebody signed in who holds these roles may do all that the address is for. */
    boolean lets(Set<String> held, Line line) {
        return line.acts().stream().allMatch(act -> {
            Set<String> allowed = of(act);
            return allowed.contains("ANYONE")
                    || allowed.contains("SIGNED_IN")
                    || held.stream().anyMatch(allowed::contains);
        });
    }

    /** Whether somebody may who is not signed in. */
    boolean letsNobodyKnown(Line line) {
        return line.acts().stream().allMatch(act -> of(act).contains("ANYONE"));
    }

    /** The names of all acts of the oracle of acts. */
    Set<String> acts() {
        return roles.keySet();
    }

    private Set<String> of(String act) {
        return Objects.requireNonNull(roles.get(act), () -> "no act " + act + " in " + ACTS);
    }
}
