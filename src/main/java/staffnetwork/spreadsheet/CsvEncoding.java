package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the text of a CSV file is encoded.
 *
 * @param charset the encoding
 * @param mark bytes of the byte order mark at its start
 */
record CsvEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    /** By its byte order mark; else UTF-16 by its zero bytes; else UTF-8 if the whole file is; else Windows or ISO 8859-1. */
    static CsvEncoding of(Path file, byte[] head) throws IOException {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new CsvEncoding(StandardCharsets.UTF_8, 3);
        } else if (starts(head, 0xFF, 0xFE)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 2);
        } else if (starts(head, 0xFE, 0xFF)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (odd > head.length / 8 && even < odd / 4) {
            return new CsvEncoding(StandardCharsets.UTF_16LE, 0);
        } else if (even > head.length / 8 && odd < even / 4) {
            return new CsvEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new CsvEncoding(byScan(file), 0);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int first) {
        int zeros = 0;
        for (int i = first; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Charset byScan(Path file) throws IOException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean isUtf8 = true;
        boolean undefined = false;
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.read(bytes.array(), 0, BLOCK);
            while (read >= 0) {
                undefined |= undefinedInWindows(bytes.array(), bytes.position(), read);
                bytes.limit(bytes.position() + read).position(0);
                chars.clear();
                CoderResult result = isUtf8 ? utf8.decode(bytes, chars, false) : CoderResult.UNDERFLOW;
                isUtf8 &= !result.isError();
                bytes = isUtf8 ? bytes.compact() : bytes.clear();
                read = in.read(bytes.array(), bytes.position(), BLOCK - bytes.position());
            }
        }
        boolean whole = bytes.position() == 0;
        return isUtf8 && whole ? StandardCharsets.UTF_8 : undefined ? StandardCharsets.ISO_8859_1 : WINDOWS;
    }

    private static boolean undefinedInWindows(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
                return true;
            }
        }
        return false;
    }
}
