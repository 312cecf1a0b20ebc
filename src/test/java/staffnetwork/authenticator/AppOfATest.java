package staffnetwork.authenticator;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app, as a test has one. */
public final class AppOfATest {
    private AppOfATest() {}

    /** The code that the app shows at that moment for a secret as it is written on the page. */
    public static String code(String secret, Instant moment) {
        return TimeCode.of(new SharedSecret(new Base32().decode(secret.replace(" ", ""))), TimeCode.period(moment));
    }
}
