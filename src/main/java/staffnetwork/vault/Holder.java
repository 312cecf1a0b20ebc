package staffnetwork.vault;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose key it is: a person's, or that of one thing that can be destroyed by itself, for one purpose. Two purposes of the same
 * person have two keys, so that taking one thing back leaves the other readable.
 *
 * @param id the person's or the thing's id
 * @param purpose what the values are for: lower-case letters and hyphens
 */
public record Holder(UUID id, String purpose) {
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z-]{0,39}");

    public Holder {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("not a purpose: " + purpose);
        }
    }
}
