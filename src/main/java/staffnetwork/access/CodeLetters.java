package staffnetwork.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What codes are made of that let somebody in once: letters and digits that cannot be taken for one another, five random bits each.
 * Codes have 75 random bits or more, so that they need no slow hash.
 */
public final class CodeLetters {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz023456789";
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeLetters() {}

    /** So many of them, at random. */
    public static String random(int length) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < length; i++) {
            value.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return value.toString();
    }

    /** What somebody typed, without spaces and dashes and in small letters; empty if nothing was typed. */
    public static String typed(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether that is nothing but these letters, and as many. */
    public static boolean are(String value, int length) {
        return value.length() == length && value.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** What is stored of a code. */
    public static String hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** For people, with a dash after each five. */
    public static String forPeople(String value) {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
