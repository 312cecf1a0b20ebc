package staffnetwork.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the token of a text by its bytes as they stand in the sheet, so that a text written a million times is decoded once.
 * Holds a limited number; texts beyond it have no token.
 */
final class RawTexts {
    private static final int SLOTS = 1 << 15;
    private static final int MOST = SLOTS / 2;
    private static final int LONGEST = 256;

    private final Texts texts;
    private final byte[][] keys = new byte[SLOTS][];
    private final int[] tokens = new int[SLOTS];
    private int count;

    RawTexts(Texts texts) {
        this.texts = texts;
    }

    /** The token; −1 when it is not known. */
    int token(byte[] bytes, int from, int to) {
        for (int slot = slot(bytes, from, to); keys[slot] != null; slot = (slot + 1) & (SLOTS - 1)) {
            byte[] key = keys[slot];
            if (Arrays.equals(key, 0, key.length, bytes, from, to)) {
                return tokens[slot];
            }
        }
        return -1;
    }

    /** Remembers what a text means, if there is room for it. */
    void remember(byte[] bytes, int from, int to, String meaning) {
        if (count == MOST || to - from > LONGEST) {
            return;
        }
        int token = texts.tokenOf(meaning);
        if (token >= 0) {
            int slot = slot(bytes, from, to);
            while (keys[slot] != null) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            keys[slot] = Arrays.copyOfRange(bytes, from, to);
            tokens[slot] = token;
            count++;
        }
    }

    private static int slot(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = (hash ^ Block.eight(bytes, at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        if (at < to) {
            long rest = Block.eight(bytes, at) & ((1L << ((to - at) * 8)) - 1);
            hash = (hash ^ rest) * 0x9E3779B97F4A7C15L;
        }
        return (int) (hash >>> 40) & (SLOTS - 1);
    }

    private static boolean forbidden(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
    }

    /** What the bytes of a text element mean; fails when only a full XML parser should say. */
    static String meaning(byte[] bytes, int from, int to) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, to - from))
                .toString();
        if (text.contains("]]>") || text.chars().anyMatch(RawTexts::forbidden)) {
            throw new MalformedInputException(1);
        }
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return Words.unescape(lines.indexOf('&') < 0 ? lines : References.resolve(lines));
    }
}
