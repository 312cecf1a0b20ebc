package staffnetwork.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of the submission workbook of a WDES year, in order. Held as data in {@code reports/wdes/<year>}: {@code same-as.txt}
 * names the year it follows, {@code rows.csv} holds all rows, or only those that differ.
 *
 * @param wdesYear the WDES year
 * @param rows in the template's order
 */
record SubmissionLayout(int wdesYear, List<LayoutRow> rows) {
    /** The layout of a WDES year with a rule set. */
    static SubmissionLayout of(int wdesYear) {
        return new SubmissionLayout(wdesYear, List.copyOf(rowsOf(wdesYear).values()));
    }

    private static Map<String, LayoutRow> rowsOf(int year) {
        Optional<String> follows = text(year, "same-as.txt").map(String::strip);
        Map<String, LayoutRow> rows =
                follows.isPresent() ? rowsOf(Integer.parseInt(follows.get())) : new LinkedHashMap<>();
        Optional<String> own = text(year, "rows.csv");
        if (follows.isEmpty() && own.isEmpty()) {
            throw new IllegalArgumentException("There is no layout of the submission workbook for WDES " + year + ".");
        }
        own.ifPresent(csv -> read(csv, rows));
        return rows;
    }

    private static void read(String csv, Map<String, LayoutRow> rows) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(line -> rows.put(line.getField("id"), row(line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static LayoutRow row(NamedCsvRecord line) {
        return new LayoutRow(
                line.getField("section"),
                Integer.parseInt(line.getField("number")),
                line.getField("id"),
                line.getField("item"),
                line.getField("measure"),
                LayoutRow.Fill.valueOf(line.getField("fill")),
                parts(line.getField("of"), " "),
                line.getField("figure"),
                parts(line.getField("aliases"), "\\|"));
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static Optional<String> text(int year, String name) {
        try (InputStream in = SubmissionLayout.class.getResourceAsStream("/reports/wdes/" + year + "/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
