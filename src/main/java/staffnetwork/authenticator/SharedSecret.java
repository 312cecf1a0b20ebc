package staffnetwork.authenticator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Base32;

/** What the service and somebody's authenticator app both know: 160 random bits, as RFC 4226 recommends. */
final class SharedSecret {
    private static final int BYTES = 20;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final byte[] bytes;

    SharedSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static SharedSecret fresh() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new SharedSecret(random);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** To be typed into an app by hand, in groups of four. */
    String forPeople() {
        return base32().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** What the picture says to an app, in the form that all of them read. */
    String address(String service, String owner) {
        return "otpauth://totp/" + encoded(service) + ":" + encoded(owner) + "?secret=" + base32() + "&issuer="
                + encoded(service) + "&algorithm=SHA1&digits=" + TimeCode.DIGITS + "&period=" + TimeCode.PERIOD;
    }

    private String base32() {
        return new Base32().encodeToString(bytes).replace("=", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SharedSecret";
    }
}
