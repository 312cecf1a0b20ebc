package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Which cell styles of a workbook show a number as a date. */
final class DateStyles {
    private static final int MOST = 64_000;
    private final BitSet dates = new BitSet();

    /** No style shows a date. */
    DateStyles() {}

    /** Reads the styles part. */
    static DateStyles read(InputStream part, String file) throws IOException, XMLStreamException {
        DateStyles styles = new DateStyles();
        try (SafeXml xml = new SafeXml(part, file)) {
            Map<Integer, String> formats = new HashMap<>();
            boolean inCells = false;
            int style = 0;
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "numFmt" ->
                        formats.put(
                                xml.number("numFmtId", -1),
                                xml.attribute("formatCode").orElse(""));
                    case "cellXfs" -> inCells = xml.depth() == 2;
                    case "xf" -> {
                        if (inCells) {
                            int format = xml.number("numFmtId", 0);
                            styles.limited(style, file).add(style++, format, code(formats, format));
                        }
                    }
                    default -> inCells &= xml.depth() > 2;
                }
            }
        }
        return styles;
    }

    private DateStyles limited(int style, String file) {
        if (style >= MOST) {
            throw Reason.TOO_MANY_STYLES.of(file);
        }
        return this;
    }

    /** The code of a number format: the workbook's own, else the one Excel has under this number. */
    static String code(Map<Integer, String> formats, int format) {
        String builtin = BuiltinFormats.getBuiltinFormat(format);
        return formats.getOrDefault(format, builtin == null ? "" : builtin);
    }

    void add(int style, int format, String code) {
        if (ExcelDate.shows(format, code)) {
            dates.set(style);
        }
    }

    boolean date(int style) {
        return style >= 0 && dates.get(style);
    }
}
