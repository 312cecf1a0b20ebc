package staffnetwork.spreadsheet;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a CSV file by RFC 4180: commas, quotes where needed, CRLF; UTF-8 with a byte order mark, so that Excel reads it rightly.
 * A cell that a spreadsheet program could take for a formula (it begins with = + - @ tab or carriage return and is neither a
 * plain number nor a lone dash) is written with an apostrophe in front, so that it is shown and not run.
 */
public final class CsvWriter implements AutoCloseable {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private final de.siegmar.fastcsv.writer.CsvWriter out;

    /** Begins a file; closing this closes the stream. */
    public CsvWriter(OutputStream stream) throws IOException {
        stream.write(MARK);
        this.out = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(stream, StandardCharsets.UTF_8);
    }

    /** Writes one row. */
    public CsvWriter row(List<String> cells) {
        out.writeRecord(cells.stream().map(CsvWriter::defused).toList());
        return this;
    }

    /** Writes one row. */
    public CsvWriter row(String... cells) {
        return row(List.of(cells));
    }

    static String defused(String cell) {
        boolean harmless = cell.equals("-") || !Double.isNaN(PlainNumber.parse(cell));
        return FormulaLike.text(cell) && !harmless ? "'" + cell : cell;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
