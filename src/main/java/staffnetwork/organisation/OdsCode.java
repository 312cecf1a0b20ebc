package staffnetwork.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organisation's code of the NHS Organisation Data Service: 2 to 5 letters and digits, kept as text so that {@code 0AR} and
 * {@code 5E1} stay what they are.
 *
 * @param value upper case
 */
public record OdsCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,5}");

    public OdsCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an ODS code");
        }
    }

    /** The code in what somebody typed, or nothing if it is none. */
    public static Optional<OdsCode> read(String typed) {
        String value = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new OdsCode(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
