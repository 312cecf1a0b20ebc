package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which cell styles of a workbook may be typed into on a protected sheet, and which show a number as a percentage. */
final class InputStyles {
    private final BitSet unlocked = new BitSet();
    private final BitSet percent = new BitSet();

    /** Reads the styles part. */
    static InputStyles read(InputStream part, String file) throws IOException, XMLStreamException {
        InputStyles styles = new InputStyles();
        try (SafeXml xml = new SafeXml(part, file)) {
            Map<Integer, String> formats = new HashMap<>();
            boolean inCells = false;
            int style = -1;
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "numFmt" ->
                        formats.put(
                                xml.number("numFmtId", -1),
                                xml.attribute("formatCode").orElse(""));
                    case "cellXfs" -> inCells = xml.depth() == 2;
                    case "xf" -> style = inCells ? styles.add(style, code(xml, formats)) : style;
                    case "protection" ->
                        styles.protect(
                                inCells ? style : -1, xml.attribute("locked").orElse("1"));
                    default -> inCells &= xml.depth() > 2;
                }
            }
        }
        return styles;
    }

    private static String code(SafeXml xml, Map<Integer, String> formats) {
        return DateStyles.code(formats, xml.number("numFmtId", 0));
    }

    private int add(int last, String code) {
        // a percent sign in quotes or behind a backslash is text and changes no number
        percent.set(last + 1, code.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%"));
        return last + 1;
    }

    private void protect(int style, String locked) {
        if (style >= 0) {
            unlocked.set(style, locked.equals("0") || locked.equals("false"));
        }
    }

    boolean unlocked(int style) {
        return unlocked.get(style);
    }

    boolean percent(int style) {
        return percent.get(style);
    }
}
