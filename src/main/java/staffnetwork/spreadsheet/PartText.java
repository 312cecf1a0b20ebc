package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The text of a part in UTF-8, and back without changing a byte. */
final class PartText {
    private static final int MOST = 64 << 20;
    private static final Pattern OTHER =
            Pattern.compile("^\uFEFF?<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-?8[\"'])", Pattern.CASE_INSENSITIVE);

    private PartText() {}

    /** Reads a part; refuses one in another encoding, where a place in the text would not be a place in the bytes. */
    static String of(WorkbookZip zip, String part, String file) throws IOException {
        byte[] bytes;
        try (InputStream in = zip.open(part)) {
            bytes = in.readNBytes(MOST + 1);
        }
        if (bytes.length > MOST) {
            throw Reason.TOO_MUCH_TEXT.of(file);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (OTHER.matcher(text).find()) {
                throw Reason.OTHER_ALPHABET.of(file);
            }
            return text;
        } catch (CharacterCodingException other) {
            throw Reason.OTHER_ALPHABET.of(file);
        }
    }
}
