package staffnetwork.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords are taken (design/privacy.md section 2): 15 characters or more of any kind, nothing everybody tries first,
 * nothing that is mostly the owner's own name. No rule asks for digits or signs.
 */
final class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;
    private static final int OWN = 8;
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** The same characters in the same form, however the keyboard made them. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** The key of the sentence that says what is wrong with a password, or nothing if it is taken. */
    static Optional<String> fault(String typed, String name, EmailAddress email) {
        String password = normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("account.password.long");
        }
        String plain = SIGNS.matcher(password.toLowerCase(Locale.ROOT)).replaceAll("");
        if (isOwn(plain, name, email)) {
            return Optional.of("account.password.own");
        }
        return isCommon(password, plain) ? Optional.of("account.password.common") : Optional.empty();
    }

    private static boolean isCommon(String password, String plain) {
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return true;
        }
        if (plain.length() < FEWEST_DIFFERENT) {
            return false; // nearly all signs
        }
        String letters = NOT_A_LETTER.matcher(plain).replaceAll("");
        return COMMON.contains(plain)
                || COMMON.contains(letters)
                || COMMON.contains(unit(letters))
                || unit(plain).length() <= plain.length() / 3
                || ROWS.stream().anyMatch(row -> follows(plain, row));
    }

    /** The shortest text that makes this one when repeated, the last time perhaps in part. */
    static String unit(String text) {
        for (int length = 1; length < text.length(); length++) {
            if (text.startsWith(text.substring(length))) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    private static boolean follows(String plain, String row) {
        String twice = row + row + row;
        return twice.contains(plain) || twice.contains(new StringBuilder(plain).reverse());
    }

    private static boolean isOwn(String plain, String name, EmailAddress email) {
        String rest = plain;
        for (String part : SIGNS.split(name.toLowerCase(Locale.ROOT) + " " + email.value(), -1)) {
            if (part.length() > 2) {
                rest = rest.replace(part, "");
            }
        }
        return !rest.equals(plain) && rest.length() < OWN;
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
