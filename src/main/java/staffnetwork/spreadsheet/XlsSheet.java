package staffnetwork.spreadsheet;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Turns the records of one sheet into rows. */
final class XlsSheet {
    private static final int NONE = -1;
    private final RowFeed feed;
    private final WorkbookContext book;
    private int row = NONE;
    private int columnOfString = NONE;

    XlsSheet(RowFeed feed, WorkbookContext book) {
        this.feed = feed;
        this.book = book;
    }

    /** Takes one record; false when the reader has enough. */
    boolean take(Record record) {
        if (record instanceof StringRecord result && columnOfString != NONE) {
            feed.row().text(columnOfString, Words.trim(result.getString()));
            columnOfString = NONE;
        } else if (record instanceof CellValueRecordInterface cell) {
            if (cell.getRow() != row && !goOnTo(cell.getRow())) {
                row = NONE;
                return false;
            }
            value(cell);
        }
        return true;
    }

    private boolean goOnTo(int next) {
        boolean goOn = row == NONE || feed.end();
        if (goOn) {
            feed.begin(next + 1);
            row = next;
        }
        return goOn;
    }

    /** Hands over the last row. */
    void complete() {
        if (row != NONE) {
            feed.end();
        }
    }

    private void value(CellValueRecordInterface cell) {
        int column = cell.getColumn();
        columnOfString = NONE;
        if (cell instanceof LabelSSTRecord label) {
            feed.check(column);
            feed.shared(column, label.getSSTIndex());
        } else if (cell instanceof NumberRecord number) {
            number(column, number.getValue(), number.getXFIndex());
        } else if (cell instanceof FormulaRecord formula) {
            result(column, formula);
        } else if (cell instanceof BoolErrRecord special) {
            feed.check(column);
            special(column, special);
        } else if (cell instanceof LabelRecord label) {
            feed.check(column);
            feed.row().text(column, Words.trim(label.getValue()));
        }
    }

    private void special(int column, BoolErrRecord cell) {
        if (cell.isBoolean()) {
            feed.row().truth(column, cell.getBooleanValue());
        } else {
            feed.row().error(column, FormulaError.forInt(cell.getErrorValue()).getString());
        }
    }

    private void number(int column, double value, int style) {
        feed.check(column);
        feed.row().number(column, value, book.styles().date(style));
    }

    private void result(int column, FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.NUMERIC) {
            number(column, formula.getValue(), formula.getXFIndex());
            return;
        }
        feed.check(column);
        if (type == CellType.BOOLEAN) {
            feed.row().truth(column, formula.getCachedBooleanValue());
        } else if (type == CellType.ERROR) {
            feed.row()
                    .error(
                            column,
                            FormulaError.forInt(formula.getCachedErrorValue()).getString());
        } else if (formula.hasCachedResultString()) {
            columnOfString = column;
        }
    }
}
