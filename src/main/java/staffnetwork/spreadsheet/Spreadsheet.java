package staffnetwork.spreadsheet;

import java.util.List;
import java.util.Optional;

/** An open workbook or CSV file, read sheet by sheet as a stream of rows; nothing of it is kept. */
public interface Spreadsheet extends AutoCloseable {
    /** The name the user knows the file by. */
    String name();

    /** What the file really is, whatever its name says. */
    Format format();

    /** The names of the visible sheets in their order; a CSV file has one, named by the empty string. */
    List<String> sheets();

    /**
     * Reads one sheet from its first row until the reader says stop.
     *
     * @param sheet one of {@link #sheets()}
     * @return the fault that broke off reading, if any; rows already handed over must then be thrown away
     */
    Optional<Fault> read(String sheet, RowReader reader);

    @Override
    void close();

    /** The formats we read. */
    enum Format {
        /** Office Open XML workbook, transitional or strict. */
        XLSX,
        /** Excel 97–2003 workbook (BIFF8). */
        XLS,
        /** Text with separators. */
        CSV
    }
}
