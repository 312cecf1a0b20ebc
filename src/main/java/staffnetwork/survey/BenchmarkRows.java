package staffnetwork.survey;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;

/** Takes the row of one organisation from the sheets of a benchmark workbook. */
final class BenchmarkRows {
    private final SurveyYear year;
    private final String code;
    private final BenchmarkMeaning meaning;
    private final Findings findings;
    private final Gathered gathered;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private final Map<String, Integer> bases = new HashMap<>();
    private String sheet = "";
    private Columns columns = new Columns(Map.of());
    private @Nullable String name;
    private boolean found;
    private boolean split;

    BenchmarkRows(SurveyYear year, String code, BenchmarkMeaning meaning, Findings findings) {
        this.year = year;
        this.code = code;
        this.meaning = meaning;
        this.findings = findings;
        gathered = new Gathered(year, findings);
    }

    /** Turns to another sheet: its columns of the year, by variable. */
    void sheet(String next, Glimpse.Line header, Columns keys) {
        sheet = next;
        columns = keys;
        values.clear();
        bases.clear();
        for (int column = 0; column < header.cells().size(); column++) {
            Optional<BenchmarkMeaning.Name> variable =
                    BenchmarkMeaning.Name.of(header.cells().get(column));
            if (variable.isEmpty() || variable.get().year() != year.year()) {
                continue;
            }
            String stem = variable.get().stem();
            Optional<BenchmarkMeaning.Meaning> of = meaning.of(stem);
            if (of.isPresent()) {
                split |= of.get().group() != Respondents.ALL;
                Map<String, Integer> kind = variable.get().base() ? bases : values;
                if (kind.putIfAbsent(stem, column) != null) {
                    doubled(header, column);
                }
            }
        }
    }

    private void doubled(Glimpse.Line header, int column) {
        findings.block(
                FaultCode.DUPLICATE_LABEL,
                findings.place(sheet, header.number(), column),
                "each variable once",
                Words.shown(header.cells().get(column)) + " again",
                "Remove one of the two columns.");
    }

    int[] wanted() {
        TreeSet<Integer> wanted = new TreeSet<>(values.values());
        wanted.addAll(bases.values());
        wanted.addAll(columns.byName().values());
        return wanted.stream().mapToInt(Integer::intValue).toArray();
    }

    void row(Row row) {
        String organisation = row.text(columns.at("code"));
        if (organisation.isEmpty()) {
            return;
        }
        findings.read();
        if (!organisation.equalsIgnoreCase(code)) {
            findings.leaveOut("another organisation");
            return;
        }
        found = true;
        findings.used();
        if (columns.has("name") && !row.text(columns.at("name")).isEmpty()) {
            name = row.text(columns.at("name"));
        }
        values.forEach((stem, column) -> take(row, stem, column));
    }

    private void take(Row row, String stem, int column) {
        BenchmarkMeaning.Meaning of = meaning.of(stem).orElseThrow();
        Place place = findings.place(sheet, row.number(), column, stem + "_" + year.year());
        Gathered.Cell cell = Gathered.Cell.of(row, column);
        if (cell instanceof Gathered.Cell.Strange strange) {
            gathered.strange(strange, place, "a number, or blank where it is not shown");
        }
        @Nullable BigDecimal value = cell instanceof Gathered.Cell.Value number ? number.value() : null;
        int baseColumn = bases.getOrDefault(stem, -1);
        Long base = baseColumn < 0
                ? null
                : gathered.base(Gathered.Cell.of(row, baseColumn), findings.place(sheet, row.number(), baseColumn));
        if (of.question() == null) {
            gathered.take(of.group(), value, base, place);
        } else if (value == null) {
            gathered.take(of.question(), of.group(), new Tally.NotShown(gathered.notShown()), place);
        } else if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            findings.block(
                    FaultCode.SCALE_MISMATCH,
                    place,
                    "a fraction from 0 to 1, as the benchmark workbook has it",
                    value.toPlainString(),
                    "Take the workbook again from its source; do not change its scale.");
        } else {
            gathered.take(of.question(), of.group(), new Tally.Result(value.movePointRight(2), base), place);
        }
    }

    Optional<SurveyFigures> finish() {
        if (!found) {
            findings.block(
                    FaultCode.WRONG_ORGANISATION,
                    findings.wholeFile(),
                    "a row of " + code,
                    "no such row on any sheet",
                    "Check the organisation's code.");
        } else if (gathered.isEmpty()) {
            findings.block(
                    FaultCode.MISSING_COLUMN,
                    findings.wholeFile(),
                    "columns of the WDES questions for " + year.year(),
                    "none that could be understood",
                    "Check that the workbook still has its Notes sheet.");
        } else if (!split) {
            findings.warn(
                    FaultCode.MISSING_COLUMN,
                    findings.wholeFile(),
                    "WDES columns of staff with and without a long-term condition",
                    "columns of all staff only",
                    "Check that the workbook still has its Notes sheet, which tells the WDES columns.");
        }
        if (meaning.guessed()) {
            guessed();
        }
        return findings.blocked() ? Optional.empty() : Optional.of(gathered.figures(year, code, name));
    }

    private void guessed() {
        findings.warn(
                FaultCode.IMPLAUSIBLE,
                findings.wholeFile(),
                "a description of every WDES column on the Notes sheet",
                "columns that were understood by their names only",
                "Compare these figures with the WDES pages of the benchmark report.");
    }
}
