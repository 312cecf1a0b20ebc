package staffnetwork.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A secret that works once: 125 random bits to be typed, or 260 in a link, in letters and digits that cannot be taken for one
 * another. So many random bits need no slow hash.
 *
 * @param value without the dashes
 */
record OneTimeCode(String value) {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";
    private static final int LENGTH = 25;
    private static final int LENGTH_IN_LINK = 52;
    private static final int GROUP = 5;
    private static final Pattern FORM = Pattern.compile(
            "[" + LETTERS + "]{" + LENGTH + "}(?:[" + LETTERS + "]{" + (LENGTH_IN_LINK - LENGTH) + "})?");
    private static final SecureRandom RANDOM = new SecureRandom();

    OneTimeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a one-time code");
        }
    }

    /** One to be typed. */
    static OneTimeCode fresh() {
        return random(LENGTH);
    }

    /** One for a link, which nobody types. */
    static OneTimeCode forLink() {
        return random(LENGTH_IN_LINK);
    }

    private static OneTimeCode random(int length) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < length; i++) {
            value.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new OneTimeCode(value.toString());
    }

    /** The code in what somebody typed or followed, or nothing if it cannot be one. */
    static Optional<OneTimeCode> read(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String value = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new OneTimeCode(value)) : Optional.empty();
    }

    /** What is stored. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** For people, with dashes. */
    String forPeople() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
