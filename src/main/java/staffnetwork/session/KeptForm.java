package staffnetwork.session;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody had entered on a page when their session was locked. It is kept in the server's memory with the locked session,
 * never in the database or the browser, and shown again, not sent, when the same person is back on the same page.
 *
 * @param page path of the page
 * @param values what was entered, by the name of the field
 */
public record KeptForm(String page, Map<String, List<String>> values) implements Serializable {
    /** Longer forms are not kept. */
    static final int LONGEST = 65_536;

    public KeptForm {
        values = Map.copyOf(values);
    }

    /** Whether a page's entries may be kept: nothing from pages on which secrets are entered. */
    static boolean mayKeep(String page) {
        return !page.startsWith("/account/") && !page.startsWith("/authenticator/") && !page.startsWith("/access/");
    }

    static KeptForm of(String page, Map<String, String[]> sent) {
        Map<String, List<String>> values = new HashMap<>();
        int length = 0;
        for (Map.Entry<String, String[]> field : sent.entrySet()) {
            List<String> entered = List.of(field.getValue());
            length += entered.stream().mapToInt(String::length).sum()
                    + field.getKey().length();
            if (!field.getKey().startsWith("jakarta.faces.")) {
                values.put(field.getKey(), entered);
            }
        }
        return new KeptForm(page, length > LONGEST ? Map.of() : values);
    }
}
