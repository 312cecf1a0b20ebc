package staffnetwork.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;

/**
 * The workbook behind the benchmark reports: one sheet a benchmarking group, one row an organisation, a column for each variable
 * and year, fractions from 0 to 1 and scores from 0 to 10. The WDES variables are understood by the descriptions on the notes sheet.
 */
final class BenchmarkLayout implements Layout {
    private static final int MOST_NOTES = 20_000;
    private static final int FEWEST_VARIABLES = 2;
    private static final Map<String, Set<String>> HEADINGS = Map.of(
            "code", Set.of("org id", "org code", "ods code", "organisation code"),
            "name", Set.of("org name", "organisation name", "organisation"));

    @Override
    public Optional<Detection.Recognised> recognise(Glimpse glimpse) {
        Map<String, Glimpse.Line> headers = glimpse.headers(BenchmarkLayout::isHeader);
        return headers.entrySet().stream()
                .findFirst()
                .map(first -> new Detection.Recognised(
                        SurveyProfile.BENCHMARK,
                        List.copyOf(headers.keySet()),
                        first.getValue().number(),
                        "Row " + first.getValue().number() + " has "
                                + first.getValue()
                                        .cells()
                                        .get(columns(first.getValue()).at("code"))
                                + " and variables with their year, such as " + example(first.getValue())
                                + ", so this is the benchmark workbook."));
    }

    @Override
    public Optional<SurveyFigures> read(Task task) {
        TreeSet<Integer> years = new TreeSet<>();
        task.recognised()
                .sheets()
                .forEach(name -> header(task, name).cells().stream()
                        .map(BenchmarkMeaning.Name::of)
                        .flatMap(Optional::stream)
                        .forEach(variable -> years.add(variable.year())));
        Integer asked = task.request().surveyYear();
        Optional<Integer> inFile = Optional.of(asked != null && years.contains(asked) ? asked : years.last());
        Optional<SurveyYear> year =
                task.settleYear(inFile.orElse(null), task.findings().wholeFile());
        Optional<SurveyYear> newest = SurveyYear.of(years.last());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = task.settleOrganisation(task.recognised().sheets().stream()
                .map(name -> new Where(
                        name,
                        header(task, name).number(),
                        columns(header(task, name)).at("code")))
                .toList());
        BenchmarkMeaning meaning = new BenchmarkMeaning(notes(task), newest.orElse(year.get()));
        return code.flatMap(found -> read(task, year.get(), found, meaning));
    }

    private static Optional<SurveyFigures> read(Task task, SurveyYear year, String code, BenchmarkMeaning meaning) {
        BenchmarkRows rows = new BenchmarkRows(year, code, meaning, task.findings());
        for (String name : task.recognised().sheets()) {
            Glimpse.Line header = header(task, name);
            rows.sheet(name, header, columns(header));
            Optional<Fault> broken = task.book().read(name, row -> {
                if (row.number() == header.number()) {
                    row.keepOnly(rows.wanted());
                } else if (row.number() > header.number()) {
                    rows.row(row);
                }
                return RowReader.Next.GO_ON;
            });
            broken.ifPresent(task.findings()::add);
        }
        return rows.finish();
    }

    /** Descriptions by variable from every sheet that is no table of organisations. */
    private static Map<String, String> notes(Task task) {
        Map<String, String> notes = new HashMap<>();
        for (Glimpse.Sheet sheet : task.glimpse().sheets()) {
            if (task.recognised().sheets().contains(sheet.name())) {
                continue;
            }
            task.book().read(sheet.name(), row -> {
                note(row, notes);
                return row.number() < MOST_NOTES ? RowReader.Next.GO_ON : RowReader.Next.STOP;
            });
        }
        return notes;
    }

    private static void note(Row row, Map<String, String> notes) {
        BenchmarkMeaning.@Nullable Name variable = null;
        for (int column = 0; column < row.columns(); column++) {
            String text = row.text(column);
            if (variable == null) {
                variable = BenchmarkMeaning.Name.of(text).orElse(null);
            } else if (!text.isEmpty()) {
                if (!variable.base()) {
                    notes.putIfAbsent(variable.stem(), text);
                }
                return;
            }
        }
    }

    private static Glimpse.Line header(Task task, String sheet) {
        return task.glimpse().sheet(sheet).lines().stream()
                .filter(BenchmarkLayout::isHeader)
                .findFirst()
                .orElseThrow();
    }

    private static Columns columns(Glimpse.Line line) {
        return Columns.of(line, HEADINGS);
    }

    private static boolean isHeader(Glimpse.Line line) {
        return columns(line).has("code")
                && line.cells().stream()
                                .map(BenchmarkMeaning.Name::of)
                                .flatMap(Optional::stream)
                                .filter(variable -> variable.year() > 0)
                                .count()
                        >= FEWEST_VARIABLES;
    }

    private static String example(Glimpse.Line line) {
        return line.cells().stream()
                .filter(cell -> BenchmarkMeaning.Name.of(cell).isPresent())
                .findFirst()
                .orElse("");
    }
}
