package staffnetwork.authenticator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets its owner in once, without the app: 75 random bits in letters and digits that cannot be taken for one another. So many
 * random bits need no slow hash.
 *
 * @param value without the dashes
 */
record RecoveryCode(String value) {
    /** How many somebody gets. */
    static final int SEVERAL = 10;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";
    private static final int LENGTH = 15;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    RecoveryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a recovery code");
        }
    }

    static List<RecoveryCode> several() {
        return Stream.generate(RecoveryCode::fresh).limit(SEVERAL).toList();
    }

    private static RecoveryCode fresh() {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            value.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new RecoveryCode(value.toString());
    }

    /** The code in what somebody typed, or nothing if it cannot be one. */
    static Optional<RecoveryCode> read(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String value = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(value).matches() ? Optional.of(new RecoveryCode(value)) : Optional.empty();
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
        return value.substring(0, 5) + "-" + value.substring(5, 10) + "-" + value.substring(10);
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
