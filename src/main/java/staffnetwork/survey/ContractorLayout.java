package staffnetwork.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.RowReader;

/**
 * A contractor's dashboard export: one row a question and group, as positive scores from 0 to 1 (themes from 0 to 10), or one row
 * an answer option. Only rows of the whole organisation and by long-term condition are taken: rows of teams and other groups could
 * tell who somebody is, and are thrown away as they are read.
 */
final class ContractorLayout implements Layout {
    private static final Map<String, Set<String>> HEADINGS = Map.of(
            "year", Set.of("year", "survey year"),
            "number", Set.of("questionnumber", "question number"),
            "text", Set.of("questiontext", "question text"),
            "dimension", Set.of("dimname", "dim name"),
            "value", Set.of("dimvalue", "dim value"),
            "base", Set.of("basesize", "base size"),
            "score", Set.of("score"),
            "option", Set.of("optiontext", "option text"),
            "code", Set.of("optioncode", "option code"),
            "share", Set.of("%"));

    @Override
    public Optional<Detection.Recognised> recognise(Glimpse glimpse) {
        Map<String, Glimpse.Line> headers =
                glimpse.headers(line -> profile(columns(line)).isPresent());
        return headers.entrySet().stream().findFirst().map(first -> {
            SurveyProfile profile = profile(columns(first.getValue())).orElseThrow();
            return new Detection.Recognised(
                    profile,
                    List.of(first.getKey()),
                    first.getValue().number(),
                    "Row " + first.getValue().number()
                            + " has the headings QuestionText, DimName and DimValue, so this is " + profile.words()
                            + ".");
        });
    }

    @Override
    public Optional<SurveyFigures> read(Task task) {
        Glimpse.Sheet sheet = task.glimpse().sheet(task.recognised().sheets().get(0));
        Columns columns = columns(sheet.line(task.recognised().headerRow()).orElseThrow());
        Optional<Integer> inFile = year(task, sheet.name(), columns);
        Optional<SurveyYear> year =
                task.settleYear(inFile.orElse(null), task.findings().wholeFile());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        ContractorRows rows = new ContractorRows(sheet.name(), columns, year.get(), task.findings());
        each(task, sheet.name(), columns, rows).ifPresent(task.findings()::add);
        Gathered gathered = rows.finish();
        if (gathered.isEmpty() && !task.findings().blocked()) {
            rows.nothing();
        }
        return task.findings().blocked()
                ? Optional.empty()
                : Optional.of(gathered.figures(year.get(), task.request().organisationCode(), null));
    }

    private static Optional<Fault> each(Task task, String sheet, Columns columns, RowReader reader) {
        int header = task.recognised().headerRow();
        return task.book().read(sheet, row -> {
            if (row.number() == header) {
                row.keepOnly(columns.all());
            }
            return row.number() > header && row.columns() > 0 ? reader.row(row) : RowReader.Next.GO_ON;
        });
    }

    /** The year asked for if the file has it, else the latest one in the file. */
    private static Optional<Integer> year(Task task, String sheet, Columns columns) {
        TreeSet<Integer> years = new TreeSet<>();
        each(task, sheet, columns, row -> {
            RespondentFilter.year(row.text(columns.at("year"))).ifPresent(years::add);
            return RowReader.Next.GO_ON;
        });
        Integer asked = task.request().surveyYear();
        if (years.isEmpty() || (asked != null && years.contains(asked))) {
            return Optional.ofNullable(asked);
        }
        return Optional.of(years.last());
    }

    private static Columns columns(Glimpse.Line line) {
        return Columns.of(line, HEADINGS);
    }

    private static Optional<SurveyProfile> profile(Columns columns) {
        if (!columns.has("year", "text", "dimension", "value")) {
            return Optional.empty();
        }
        if (columns.has("option", "share")) {
            return Optional.of(SurveyProfile.CONTRACTOR_BREAKDOWN);
        }
        return columns.has("score", "base") ? Optional.of(SurveyProfile.CONTRACTOR_SCORES) : Optional.empty();
    }
}
