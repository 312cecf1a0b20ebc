package staffnetwork.spreadsheet;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.util.Map;

/** Resolves the character references XML allows without a DTD. */
final class References {
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private References() {}

    /** The text without references; fails on one that XML does not know. */
    static String resolve(String text) throws CharacterCodingException {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        for (int next = text.indexOf('&'); next >= 0; next = text.indexOf('&', at)) {
            int end = text.indexOf(';', next);
            if (end < 0) {
                throw new MalformedInputException(1);
            }
            plain.append(text, at, next).append(character(text.substring(next + 1, end)));
            at = end + 1;
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static String character(String name) throws CharacterCodingException {
        String named = NAMED.get(name);
        if (named != null) {
            return named;
        }
        boolean hexadecimal = name.startsWith("#x");
        String digits = name.substring(Math.min(name.length(), hexadecimal ? 2 : 1));
        if (!name.startsWith("#") || !digits.matches(hexadecimal ? "[0-9A-Fa-f]{1,8}" : "[0-9]{1,9}")) {
            throw new MalformedInputException(1);
        }
        long code = Long.parseLong(digits, hexadecimal ? 16 : 10);
        if (!allowed(code)) {
            throw new MalformedInputException(1);
        }
        return Character.toString((int) code);
    }

    private static boolean allowed(long code) {
        return code == 0x9
                || code == 0xA
                || code == 0xD
                || (code >= 0x20 && code <= 0xD7FF)
                || (code >= 0xE000 && code <= 0xFFFD)
                || (code >= 0x10000 && code <= 0x10FFFF);
    }
}
