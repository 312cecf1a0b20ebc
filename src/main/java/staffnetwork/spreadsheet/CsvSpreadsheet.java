package staffnetwork.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text file with separators. Its rows are counted as Excel shows them: a line break inside quotes makes no new row. */
final class CsvSpreadsheet implements Spreadsheet {
    private static final int SAMPLE = 1 << 17;
    private static final int LARGEST_CELL = 1 << 22;
    private static final Pattern DDE = Pattern.compile("[=+\\-@]\\s*\"?[A-Za-z][\\w.]*\\s*\\|.*!.*", Pattern.DOTALL);

    private final Path path;
    private final String file;
    private final Limits limits;
    private final CsvEncoding encoding;
    private final char separator;
    private final boolean stated;

    private CsvSpreadsheet(Path path, String file, Limits limits, CsvEncoding encoding, String sample) {
        this.path = path;
        this.file = file;
        this.limits = limits;
        this.encoding = encoding;
        // Excel's own way to state the separator: a first line "sep=;"
        this.stated = sample.matches("(?si)sep=[^\\r\\n][\\r\\n].*");
        this.separator = stated ? sample.charAt(4) : CsvSeparator.of(sample).orElse(',');
        if (!stated && CsvSeparator.of(sample).isEmpty() && sample.strip().indexOf('\n') < 0) {
            throw Reason.NOT_A_TABLE.of(file);
        }
    }

    static Spreadsheet open(Path path, String file, Limits limits) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(SAMPLE);
        }
        CsvEncoding encoding = CsvEncoding.of(path, head);
        String sample = new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
        if (!sample.chars().allMatch(CsvSpreadsheet::ofText)) {
            throw Reason.NOT_A_TABLE.of(file);
        }
        return new CsvSpreadsheet(path, file, limits, encoding, sample);
    }

    private static boolean ofText(int c) {
        return c >= ' ' ? c != 0x7F : c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1A || c >= 0x1C;
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Optional<Fault> read(String sheet, RowReader reader) {
        if (!sheet.isEmpty()) {
            throw new IllegalArgumentException("a CSV file has one sheet, named by the empty string");
        }
        return Guard.run(Place.file(file), () -> {
            try (InputStream bytes = new TimedStream(Files.newInputStream(path), file)) {
                bytes.skipNBytes(encoding.mark());
                read(new InputStreamReader(bytes, encoding.charset()), reader);
            }
        });
    }

    private void read(Reader text, RowReader reader) throws IOException {
        CellRow row = new CellRow(new Texts(file), limits.columns(), false);
        int number = stated ? -1 : 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                number++;
                if (number > 0) {
                    fill(row, number, record);
                }
                if (number > 0 && row.filled() && Guard.hand(reader, row) == RowReader.Next.STOP) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new Refusal(Reason.UNCLOSED_QUOTE.at(new Place(file, "", Math.max(number + 1, 1), "")));
        }
    }

    private void fill(CellRow row, int number, CsvRecord record) {
        row.start(number);
        for (int column = 0; column < record.getFieldCount(); column++) {
            String cell = record.getField(column);
            if (!cell.isEmpty()) {
                cell(row, column, Words.trim(cell));
            }
        }
    }

    private void cell(CellRow row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= row.capacity()) {
            throw refusal(Reason.TOO_MANY_COLUMNS, row, column);
        } else if (text.length() > limits.cellCharacters()) {
            throw refusal(Reason.CELL_TOO_LONG, row, column);
        } else if ("=+-@".indexOf(text.charAt(0)) >= 0 && DDE.matcher(text).matches()) {
            throw refusal(Reason.DDE, row, column);
        }
        row.fill();
        if (row.wants(column)) {
            double value = PlainNumber.parse(text);
            if (Double.isNaN(value)) {
                row.text(column, text);
            } else {
                row.number(column, value, text);
            }
        }
    }

    private Refusal refusal(Reason reason, CellRow row, int column) {
        return new Refusal(reason.at(new Place(file, "", row.number(), Words.column(column))));
    }

    @Override
    public void close() {
        // each reading opens and closes the file itself
    }
}
