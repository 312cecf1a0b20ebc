package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/** The texts the sheets of a workbook share: runs of rich text joined, phonetic text left out. */
final class SharedTexts {
    private static final int MOST = 8_000_000;
    private int[] tokens = new int[1024];
    private int count;

    /** Reads the part that holds them. */
    static SharedTexts read(InputStream part, Texts texts, String file, Limits limits)
            throws IOException, XMLStreamException {
        SharedTexts shared = new SharedTexts();
        try (SafeXml xml = new SafeXml(part, file)) {
            while (xml.nextStart()) {
                if (xml.is("si")) {
                    String text = InlineText.read(xml);
                    if (text.length() > limits.cellCharacters()) {
                        throw Reason.CELL_TOO_LONG.of(file);
                    }
                    shared.add(texts.intern(Words.unescape(text)), file);
                }
            }
        }
        return shared;
    }

    /** The token of a shared text; −1 if there is none under this index. */
    int token(int index) {
        return index >= 0 && index < count ? tokens[index] : -1;
    }

    void add(int token, String file) {
        if (count == MOST) {
            throw Reason.TOO_MUCH_TEXT.of(file);
        }
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        tokens[count++] = token;
    }
}
