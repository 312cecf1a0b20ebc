package staffnetwork.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;

/**
 * A plain table somebody typed: one row a metric or question, for each group its WDES percentage from 0 to 100 (metric 9a: the score
 * from 0 to 10) and perhaps the number of answers.
 */
final class PercentagesLayout implements Layout {
    @Override
    public Optional<Detection.Recognised> recognise(Glimpse glimpse) {
        SurveyYear any = SurveyYear.known().get(SurveyYear.known().size() - 1);
        for (Map.Entry<String, Glimpse.Line> header :
                glimpse.headers(line -> PercentageColumns.of(line).isPresent()).entrySet()) {
            PercentageColumns columns = PercentageColumns.of(header.getValue()).orElseThrow();
            boolean metrics = glimpse.sheet(header.getKey()).lines().stream()
                    .filter(line -> line.number() > header.getValue().number())
                    .filter(line -> line.cells().size() > columns.label())
                    .anyMatch(line -> MetricLabel.of(line.cells().get(columns.label()), any, columns.ofMetrics())
                            .isPresent());
            if (metrics) {
                int row = header.getValue().number();
                return Optional.of(new Detection.Recognised(
                        SurveyProfile.PERCENTAGES,
                        List.of(header.getKey()),
                        row,
                        "Row " + row
                                + " has one column for disabled and one for non-disabled staff, and the rows below name"
                                + " metrics or questions, so this is a table of percentages."));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<SurveyFigures> read(Task task) {
        Glimpse.Sheet sheet = task.glimpse().sheet(task.recognised().sheets().get(0));
        Glimpse.Line header = sheet.line(task.recognised().headerRow()).orElseThrow();
        Optional<SurveyYear> year = task.settleYear(
                sheet.yearAbove(header.number()).orElse(null), task.findings().place(sheet.name(), 0, -1));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        PercentageColumns columns = PercentageColumns.of(header).orElseThrow();
        Rows rows = new Rows(sheet.name(), header.number(), columns, year.get(), task.findings());
        Optional<Fault> broken = task.book().read(sheet.name(), rows);
        broken.ifPresent(task.findings()::add);
        rows.scale();
        return task.findings().blocked()
                ? Optional.empty()
                : Optional.of(rows.gathered.figures(year.get(), task.request().organisationCode(), null));
    }

    private static final class Rows implements RowReader {
        private final String sheet;
        private final int headerRow;
        private final PercentageColumns columns;
        private final SurveyYear year;
        private final Findings findings;
        private final Gathered gathered;
        private final List<BigDecimal> percentages = new ArrayList<>();

        Rows(String sheet, int headerRow, PercentageColumns columns, SurveyYear year, Findings findings) {
            this.sheet = sheet;
            this.headerRow = headerRow;
            this.columns = columns;
            this.year = year;
            this.findings = findings;
            gathered = new Gathered(year, findings);
        }

        @Override
        public Next row(Row row) {
            if (row.number() <= headerRow || row.columns() == 0) {
                return Next.GO_ON;
            }
            findings.read();
            Optional<MetricLabel> label = MetricLabel.of(row.text(columns.label()), year, columns.ofMetrics());
            if (label.isPresent()) {
                findings.used();
                columns.values()
                        .forEach((group, column) -> take(row, label.get().question(), group, column));
            } else {
                findings.leaveOut("not one of the metrics 4 to 9a");
            }
            return Next.GO_ON;
        }

        private void take(Row row, @Nullable SurveyQuestion question, Respondents group, int column) {
            Place place = findings.place(sheet, row.number(), column, row.text(columns.label()));
            Gathered.Cell cell = Gathered.Cell.of(row, column);
            if (cell instanceof Gathered.Cell.Strange strange) {
                gathered.strange(strange, place, "a percentage, or - where it is not shown");
                return;
            }
            @Nullable BigDecimal value = cell instanceof Gathered.Cell.Value number ? number.value() : null;
            int baseColumn = columns.bases().getOrDefault(group, -1);
            Long base = baseColumn < 0
                    ? null
                    : gathered.base(Gathered.Cell.of(row, baseColumn), findings.place(sheet, row.number(), baseColumn));
            if (question == null) {
                gathered.take(group, value, base, place);
            } else if (value == null) {
                gathered.take(question, group, new Tally.NotShown("The table does not show this figure."), place);
            } else {
                gathered.percent(value, place).ifPresent(percent -> {
                    percentages.add(percent);
                    gathered.take(question, group, new Tally.Result(percent, base), place);
                });
            }
        }

        /** Cells shown as per cent hold fractions: when all are, the table is a hundred times too small. */
        void scale() {
            boolean small = percentages.stream().allMatch(percent -> percent.compareTo(BigDecimal.ONE) <= 0);
            boolean some =
                    percentages.stream().filter(percent -> percent.signum() > 0).count() > 1;
            if (small && some) {
                findings.block(
                        FaultCode.SCALE_MISMATCH,
                        findings.place(sheet, 0, -1),
                        "percentages from 0 to 100",
                        "no figure above 1, as if they were fractions",
                        "Multiply them by 100 and show them as plain numbers.");
            }
        }
    }

    /**
     * The columns of a plain table of percentages: a label, then for each group its percentage and perhaps the number of answers.
     *
     * @param label the column of the metric or question
     * @param ofMetrics whether its heading speaks of metrics
     * @param values column of the percentage by group
     * @param bases column of the number of answers by group
     */
    record PercentageColumns(
            int label, boolean ofMetrics, Map<Respondents, Integer> values, Map<Respondents, Integer> bases) {
        private static final Set<String> LABELS = Set.of(
                "metric",
                "wdes metric",
                "question",
                "indicator",
                "measure",
                "item",
                "question number",
                "metric number");
        private static final Pattern BASE =
                Pattern.compile("\\b(?:n|base|bases|number|count|responses|respondents|answers|denominator)\\b");
        private static final Pattern NON_DISABLED =
                Pattern.compile("\\b(?:non disabled|nondisabled|not disabled|without|no ltc|non ltc|no long)\\b");
        private static final Pattern DISABLED = Pattern.compile("\\b(?:disabled|ltc|with)\\b");
        private static final Pattern ALL =
                Pattern.compile("\\b(?:all|overall|total|organisation|everyone|everybody)\\b");

        /** Understands a row of headings; empty unless it has a label and percentages of both groups. */
        static Optional<PercentageColumns> of(Glimpse.Line header) {
            int label = -1;
            boolean ofMetrics = false;
            @Nullable Respondents last = null;
            Map<Respondents, Integer> values = new EnumMap<>(Respondents.class);
            Map<Respondents, Integer> bases = new EnumMap<>(Respondents.class);
            for (int column = 0; column < header.cells().size(); column++) {
                String words = Words.of(header.cells().get(column));
                if (label < 0) {
                    label = LABELS.contains(words) ? column : -1;
                    ofMetrics = words.contains("metric");
                    continue;
                }
                Optional<Respondents> group = group(words);
                boolean base = BASE.matcher(words).find();
                if (group.isPresent()) {
                    last = group.get();
                    (base ? bases : values).putIfAbsent(group.get(), column);
                } else if (base && last != null) {
                    bases.putIfAbsent(last, column);
                }
            }
            boolean complete = values.containsKey(Respondents.DISABLED) && values.containsKey(Respondents.NON_DISABLED);
            return complete && label >= 0
                    ? Optional.of(new PercentageColumns(label, ofMetrics, values, bases))
                    : Optional.empty();
        }

        private static Optional<Respondents> group(String words) {
            if (NON_DISABLED.matcher(words).find()) {
                return Optional.of(Respondents.NON_DISABLED);
            }
            if (DISABLED.matcher(words).find()) {
                return Optional.of(Respondents.DISABLED);
            }
            return ALL.matcher(words).find() ? Optional.of(Respondents.ALL) : Optional.empty();
        }
    }
}
