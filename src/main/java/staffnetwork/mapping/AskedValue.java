package staffnetwork.mapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import staffnetwork.intake.ValueMet;

/**
 * A value met in a file, as it can be asked for.
 *
 * @param id names it on a page
 * @param meanings the names of what it can mean
 */
public record AskedValue(String id, ValueMet value, List<String> meanings) {
    private static final int ENOUGH = 13;

    public AskedValue {
        meanings = List.copyOf(meanings);
    }

    static AskedValue of(ValueMet value, List<String> meanings) {
        String name = value.kind() + " " + value.key();
        String digits =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return new AskedValue("value-" + digits.substring(0, ENOUGH), value, meanings);
    }
}
