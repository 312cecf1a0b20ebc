package staffnetwork.wdes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.survey.SurveyAnswer;
import staffnetwork.survey.SurveyYear;
import staffnetwork.workforce.PayRow;

/**
 * The rules of one WDES year: what counts, what is counted among, dates and thresholds, each with its source. Held as data in
 * {@code rules.csv}, {@code clusters.csv} and {@code breaks.csv}.
 *
 * @param wdesYear the WDES year, 2019 to 2026
 * @param rules by name
 * @param clusters the pay clusters of metric 1, in order
 * @param breaks changes of series up to this year
 */
public record RuleSet(int wdesYear, Map<String, Rule> rules, List<PayCluster> clusters, List<SeriesBreak> breaks) {
    /** The first WDES year with a rule set. */
    public static final int FIRST_YEAR = 2019;

    /** The last WDES year with a rule set. */
    public static final int LAST_YEAR = 2026;

    /**
     * The rule set of a WDES year.
     *
     * @throws IllegalArgumentException if there is none for that year
     */
    public static RuleSet of(int wdesYear) {
        if (wdesYear < FIRST_YEAR || wdesYear > LAST_YEAR) {
            throw new IllegalArgumentException(
                    Wording.say("year.none", wdesYear + "", FIRST_YEAR + "", LAST_YEAR + ""));
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        rowsOf("rules.csv", wdesYear).stream().map(RuleSet::rule).forEach(rule -> rules.put(rule.name(), rule));
        return new RuleSet(
                wdesYear,
                Map.copyOf(rules),
                rowsOf("clusters.csv", wdesYear).stream().map(RuleSet::cluster).toList(),
                rowsOf("breaks.csv", wdesYear).stream()
                        .map(RuleSet::seriesBreak)
                        .toList());
    }

    private static List<NamedCsvRecord> rowsOf(String table, int year) {
        return RuleTable.rows(table).stream()
                .filter(row -> RuleTable.holds(row, year))
                .toList();
    }

    private static Rule rule(NamedCsvRecord row) {
        return new Rule(
                row.getField("rule"),
                row.getField("value"),
                Rule.Mark.valueOf(row.getField("mark")),
                row.getField("source"));
    }

    private static PayCluster cluster(NamedCsvRecord row) {
        Set<PayRow> rows = words(row.getField("rows")).map(PayRow::valueOf).collect(Collectors.toUnmodifiableSet());
        return new PayCluster(Integer.parseInt(row.getField("cluster")), row.getField("name"), rows);
    }

    private static SeriesBreak seriesBreak(NamedCsvRecord row) {
        return new SeriesBreak(
                MetricCode.named(row.getField("metric")).orElseThrow(),
                Integer.parseInt(row.getField("from")),
                "stops".equals(row.getField("kind")),
                row.getField("words"),
                row.getField("source"));
    }

    private static Stream<String> words(String value) {
        return Arrays.stream(value.split(" ")).filter(word -> !word.isEmpty());
    }

    /** A rule by its name, with its source. */
    public Rule rule(String name) {
        return Optional.ofNullable(rules.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no rule named " + name + " in " + wdesYear));
    }

    /** The rule of a metric in words, with its source. */
    public Rule rule(MetricCode metric) {
        return rule("metric." + metric.code());
    }

    /** The autumn of the NHS Staff Survey that feeds this WDES year. */
    public int surveyYear() {
        return Integer.parseInt(rule("survey.year").value());
    }

    /** Where the questions stand in that survey, with its wording and threshold. */
    public SurveyYear questions() {
        return SurveyYear.of(surveyYear()).orElseThrow();
    }

    /** The answers a survey metric counts. */
    public Set<SurveyAnswer> counts(MetricCode metric) {
        return answers("metric." + metric.code() + ".counts");
    }

    /** The answers a survey metric counts them among; every other answer is left out. */
    public Set<SurveyAnswer> base(MetricCode metric) {
        return answers("metric." + metric.code() + ".base");
    }

    private Set<SurveyAnswer> answers(String name) {
        return words(rule(name).value())
                .map(SurveyAnswer::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SurveyAnswer.class)));
    }

    /** True if "don't know" stays in the base of metric 5: from WDES 2022. */
    public boolean metric5CountsDontKnow() {
        return base(MetricCode.FIVE).contains(SurveyAnswer.DONT_KNOW);
    }

    /** The word before "adjustments" in metric 8: adequate, later reasonable. */
    public String metric8Word() {
        return questions().adjustmentsWord();
    }

    /** True if bank staff stay out of metric 1: from WDES 2023. */
    public boolean bankExcluded() {
        return yes("metric.1.bankExcluded");
    }

    /** Who counts as a very senior manager. */
    public String vsmDefinition() {
        return rule("metric.1.vsm").value();
    }

    /** True if metric 3 must be submitted: from WDES 2020. */
    public boolean metric3Mandatory() {
        return yes("metric.3.mandatory");
    }

    private boolean yes(String name) {
        return "yes".equals(rule(name).value());
    }

    /** The day the workforce is counted on. */
    public LocalDate snapshot() {
        return LocalDate.parse(rule("date.snapshot").value());
    }

    /** The first day of the submission window; empty where no paper tells it. */
    public Optional<LocalDate> submissionOpens() {
        return Optional.of(rule("date.opens").value())
                .filter(value -> !value.isEmpty())
                .map(LocalDate::parse);
    }

    /** The last day of the submission window. */
    public LocalDate submissionCloses() {
        return LocalDate.parse(rule("date.closes").value());
    }

    /** The day by which the annual report must be public. */
    public LocalDate publishBy() {
        return LocalDate.parse(rule("date.publishBy").value());
    }

    /** Survey results with fewer answers than this are not shown by the survey. */
    public long surveyThreshold() {
        return questions().threshold();
    }

    /** A rule that is a number, for example {@code adverse.high}; exact. */
    public BigFraction number(String name) {
        return Exact.of(new BigDecimal(rule(name).value()));
    }

    /** The same rules with another range of ratios that are not adverse. */
    public RuleSet withAdverseRange(BigDecimal low, BigDecimal high) {
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        String source = Wording.say("source.organisation");
        changed.put("adverse.low", new Rule("adverse.low", low.toPlainString(), Rule.Mark.SEEN, source));
        changed.put("adverse.high", new Rule("adverse.high", high.toPlainString(), Rule.Mark.SEEN, source));
        return new RuleSet(wdesYear, Map.copyOf(changed), clusters, breaks);
    }
}
