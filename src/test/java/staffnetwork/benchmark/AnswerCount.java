package staffnetwork.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;

/** How often each answer was given in the columns a WDES import needs: 19 of 117. */
public final class AnswerCount {
    private static final int[] WANTED = {2, 17, 20, 21, 22, 30, 31, 32, 40, 41, 42, 55, 56, 70, 71, 72, 73, 115, 116};
    private final Map<String, Long> sums = new TreeMap<>();
    private long rows;

    private AnswerCount() {}

    /** Respondents seen. */
    public long rows() {
        return rows;
    }

    /** Each answer and how often it was given, over all wanted columns. */
    public Map<String, Long> sums() {
        return sums;
    }

    static AnswerCount byOurReader(Path file) {
        AnswerCount count = new AnswerCount();
        Opened opened = Spreadsheets.open(file, "survey.xlsx", Limits.ofNation());
        try (Spreadsheet spreadsheet = ((Opened.Usable) opened).spreadsheet()) {
            ByToken byToken = new ByToken(count);
            spreadsheet.read(spreadsheet.sheets().get(0), byToken).ifPresent(fault -> {
                throw new IllegalStateException(fault.sentence());
            });
            byToken.sum();
        }
        return count;
    }

    /** Counts by token and asks for a text once. */
    private static final class ByToken implements RowReader {
        private final AnswerCount count;
        private final @Nullable String[] texts = new String[1 << 16];
        private final long[] counts = new long[1 << 16];
        private boolean header = true;

        ByToken(AnswerCount count) {
            this.count = count;
        }

        @Override
        public Next row(Row row) {
            if (header) {
                header = false;
                row.keepOnly(WANTED);
                return Next.GO_ON;
            }
            count.rows++;
            for (int column : WANTED) {
                int token = row.token(column);
                if (token >= 0 && counts[token]++ == 0) {
                    texts[token] = row.text(column);
                }
            }
            return Next.GO_ON;
        }

        void sum() {
            for (int token = 0; token < counts.length; token++) {
                String text = texts[token];
                if (text != null) {
                    count.sums.merge(text, counts[token], Long::sum);
                }
            }
        }
    }

    static AnswerCount byPoiSax(Path file) throws IOException {
        AnswerCount count = new AnswerCount();
        try (OPCPackage pkg = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(pkg);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(pkg, false);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), texts, new Handler(count), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return count;
    }

    static AnswerCount byFastexcel(Path file) throws IOException {
        AnswerCount count = new AnswerCount();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            rows.skip(1).forEach(row -> {
                count.rows++;
                for (int column : WANTED) {
                    row.getCellAsString(column)
                            .filter(text -> !text.isEmpty())
                            .ifPresent(text -> count.sums.merge(text, 1L, Long::sum));
                }
            });
        }
        return count;
    }

    static AnswerCount byPoiUsermodel(Path file) throws IOException {
        AnswerCount count = new AnswerCount();
        DataFormatter words = new DataFormatter(Locale.UK);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (org.apache.poi.ss.usermodel.Row row : book.getSheetAt(0)) {
                if (row.getRowNum() > 0) {
                    count.rows++;
                    for (int column : WANTED) {
                        String text = words.formatCellValue(row.getCell(column));
                        if (!text.isEmpty()) {
                            count.sums.merge(text, 1L, Long::sum);
                        }
                    }
                }
            }
        }
        return count;
    }

    private static final class Handler implements SheetContentsHandler {
        private final AnswerCount count;
        private boolean header;

        Handler(AnswerCount count) {
            this.count = count;
        }

        @Override
        public void startRow(int row) {
            header = row == 0;
            count.rows += header ? 0 : 1;
        }

        @Override
        public void endRow(int row) {
            // nothing to do
        }

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            int column = new CellReference(reference).getCol();
            if (!header && Arrays.binarySearch(WANTED, column) >= 0) {
                count.sums.merge(text, 1L, Long::sum);
            }
        }
    }
}
