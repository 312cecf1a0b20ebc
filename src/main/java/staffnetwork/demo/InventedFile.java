package staffnetwork.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import staffnetwork.spreadsheet.CellValue;
import staffnetwork.spreadsheet.CsvWriter;
import staffnetwork.spreadsheet.SheetWriter;
import staffnetwork.spreadsheet.TableWriter;
import staffnetwork.spreadsheet.WorkbookWriter;

/**
 * A file as a trust's systems would give it, made of invented people.
 *
 * @param name its name; its ending says whether it is a workbook or CSV
 * @param above the lines above the headings, the title first
 * @param headings the columns
 * @param rows the cells below them, as text
 */
record InventedFile(String name, List<String> above, List<String> headings, List<List<String>> rows) {
    private static final String CSV = ".csv";

    /** Writes the file. */
    void write(Path file) {
        if (name.endsWith(CSV)) {
            writeCsv(file);
        } else {
            writeWorkbook(file);
        }
    }

    private void writeCsv(Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                CsvWriter csv = new CsvWriter(out)) {
            above.forEach(csv::row);
            csv.row(headings);
            rows.forEach(csv::row);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void writeWorkbook(Path file) {
        try (WorkbookWriter workbook = new WorkbookWriter(above.get(0))) {
            SheetWriter sheet = workbook.sheet("Data", above.get(0), "");
            above.stream().skip(1).forEach(sheet::note);
            TableWriter table = sheet.table("Data", headings.toArray(String[]::new));
            rows.forEach(row -> table.row(row.stream().map(CellValue::text).toList()));
            workbook.write(file);
        }
    }
}
