package staffnetwork.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;

/** What an Excel 97 to 2003 workbook says about itself before its sheets begin. */
final class XlsBook {
    private static final char DDE_SEPARATOR = 3;
    private final String file;
    private final Limits limits;
    private final Texts texts;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Map<String, Integer> visible = new LinkedHashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final SharedTexts shared = new SharedTexts();
    private boolean date1904;

    XlsBook(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.texts = new Texts(file);
    }

    /** Takes one record of the first stream; always wants the next. */
    boolean take(Record record) {
        if (record instanceof BOFRecord begin && begin.getVersion() != BOFRecord.VERSION) {
            throw Reason.OLD_EXCEL.of(file);
        } else if (record instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (record instanceof SSTRecord table) {
            share(table);
        } else if (record instanceof DateWindow1904Record window) {
            date1904 = window.getWindowing() == 1;
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formatOfStyle.add((int) style.getFormatIndex());
        } else if (record instanceof SupBookRecord links && links.isExternalReferences()) {
            throw (links.getURL().indexOf(DDE_SEPARATOR) >= 0 ? Reason.DDE : Reason.EXTERNAL_LINKS).of(file);
        }
        return true;
    }

    private void share(SSTRecord table) {
        for (int i = 0; i < table.getNumUniqueStrings(); i++) {
            shared.add(texts.intern(table.getString(i).getString()), file);
        }
    }

    void complete() {
        if (bound.size() > limits.sheets()) {
            throw Reason.TOO_MANY_SHEETS.of(file);
        }
        List<BoundSheetRecord> byPosition = List.of(BoundSheetRecord.orderByBofPosition(bound));
        for (BoundSheetRecord sheet : bound) {
            if (!sheet.isHidden() && !sheet.isVeryHidden()) {
                visible.put(sheet.getSheetname(), byPosition.indexOf(sheet) + 1);
            }
        }
        if (visible.isEmpty()) {
            throw Reason.NO_SHEET.of(file);
        }
    }

    List<String> sheets() {
        return List.copyOf(visible.keySet());
    }

    /** Which stream of the file holds a sheet; the first holds the workbook itself. */
    int stream(String sheet) {
        Integer stream = visible.get(sheet);
        if (stream == null) {
            throw new IllegalArgumentException("no visible sheet of this name");
        }
        return stream;
    }

    WorkbookContext context() {
        DateStyles styles = new DateStyles();
        for (int style = 0; style < formatOfStyle.size(); style++) {
            int format = formatOfStyle.get(style);
            styles.add(style, format, DateStyles.code(formats, format));
        }
        return new WorkbookContext(file, limits, texts, shared, styles, date1904);
    }
}
