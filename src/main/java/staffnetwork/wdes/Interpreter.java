package staffnetwork.wdes;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.survey.Respondents;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;

/** Puts what a year's metrics mean into words. Domain paper, section 4. */
final class Interpreter {
    /** Bands 8c to 9 and very senior managers. */
    private static final int SENIOR_CLUSTER = 4;

    private final WdesResult result;
    private final RuleSet rules;
    private final @Nullable LastYear lastYear;
    private final @Nullable String benchmarkingGroup;
    private final Map<FigureKey, Metric> figures;

    Interpreter(WdesResult result, @Nullable LastYear lastYear, @Nullable String benchmarkingGroup) {
        this.result = result;
        this.rules = result.rules();
        this.lastYear = lastYear;
        this.benchmarkingGroup = benchmarkingGroup;
        this.figures = result.figures();
    }

    Map<MetricCode, Interpretation> all() {
        Map<MetricCode, Interpretation> all = new EnumMap<>(MetricCode.class);
        for (MetricCode metric : MetricCode.values()) {
            all.put(metric, of(metric));
        }
        return Collections.unmodifiableMap(all);
    }

    private Interpretation of(MetricCode metric) {
        List<FigureKey> keys = figures.keySet().stream()
                .filter(key -> key.metric() == metric && chief(key))
                .toList();
        return new Interpretation(
                direction(metric),
                range(metric),
                chance(metric),
                ranges(metric),
                keys.stream().flatMap(key -> sinceLastYear(key).stream()).toList(),
                against(Benchmark.ENGLAND, metric),
                benchmarkingGroup == null ? List.of() : against(benchmarkingGroup, metric));
    }

    /** The figures a year is judged by; the others are only shown. */
    private static boolean chief(FigureKey key) {
        return switch (key.metric()) {
            case ONE ->
                key.equals(FigureKey.workforce(DisabilityStatus.DISABLED))
                        || key.equals(FigureKey.workforce(DisabilityStatus.UNKNOWN));
            case TWO, THREE -> key.who() == FigureKey.Who.COMPARED;
            case TEN -> key.part().startsWith("difference") && key.who() == FigureKey.Who.DISABLED;
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, EIGHT, NINE_A, NINE_B -> true;
        };
    }

    private Metric figure(FigureKey key) {
        return figures.getOrDefault(key, new Metric.NotComputable(Wording.say("chance.noFigure")));
    }

    private Optional<Comparison> sinceLastYear(FigureKey key) {
        return Optional.ofNullable(lastYear)
                .flatMap(before -> Comparison.sinceLastYear(key, figure(key), before, rules));
    }

    private List<Comparison> against(String scope, MetricCode metric) {
        return figures.keySet().stream()
                .filter(key -> key.metric() == metric)
                .flatMap(key -> Benchmark.newest(scope, key, rules).stream())
                .flatMap(known -> Comparison.against(known, figure(known.figure()), rules).stream())
                .toList();
    }

    private Map<FigureKey, Chance.Range> ranges(MetricCode metric) {
        Map<FigureKey, Chance.Range> ranges = new LinkedHashMap<>();
        if (metric.question().isPresent()) {
            figures.forEach((key, figure) -> {
                if (key.metric() == metric) {
                    Chance.range(figure, rules).ifPresent(range -> ranges.put(key, range));
                }
            });
        }
        return Collections.unmodifiableMap(ranges);
    }

    private @Nullable RangeTest range(MetricCode metric) {
        return metric == MetricCode.TWO || metric == MetricCode.THREE
                ? RangeTest.of(result.relative(metric).ratio(), rules).orElse(null)
                : null;
    }

    private Chance chance(MetricCode metric) {
        return switch (metric) {
            case ONE -> seniorAgainstOthers();
            case TWO, THREE ->
                Chance.between(
                        result.relative(metric).likelihood().disabled(),
                        result.relative(metric).likelihood().nonDisabled(),
                        rules);
            case TEN ->
                Chance.between(
                        result.board().percent(BoardRepresentation.Part.TOTAL).disabled(),
                        result.board().workforce().disabled(),
                        rules);
            case EIGHT -> new Chance.CannotSay(Wording.say("chance.oneGroup"));
            case NINE_A -> new Chance.CannotSay(Wording.say("chance.score"));
            case NINE_B -> new Chance.CannotSay(Wording.say("chance.words"));
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN ->
                Chance.between(
                        result.survey(metric).of(Respondents.DISABLED),
                        result.survey(metric).of(Respondents.NON_DISABLED),
                        rules);
        };
    }

    private Chance seniorAgainstOthers() {
        Headcounts senior = result.representation().inCluster(SENIOR_CLUSTER);
        Headcounts everybody = result.representation().total().people();
        return Chance.between(
                share(senior.disabled(), senior.total()),
                share(everybody.disabled() - senior.disabled(), everybody.total() - senior.total()),
                rules);
    }

    private static Metric share(long part, long whole) {
        return Metric.percentage(part, whole, Wording.say("nobody.row"));
    }

    private String direction(MetricCode metric) {
        return switch (metric) {
            case ONE -> representation();
            case TWO, THREE -> Sentences.ratio(metric, result.relative(metric).ratio());
            case TEN -> board();
            case EIGHT -> Wording.say("gap.oneGroup");
            case NINE_B -> Sentences.voices(result.voices());
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, NINE_A ->
                gap(metric, result.survey(metric));
        };
    }

    private String representation() {
        Metric all = result.representation().total().percent().disabled();
        if (all instanceof Metric.NotComputable none) {
            return none.reason();
        }
        Headcounts senior = result.representation().inCluster(SENIOR_CLUSTER);
        return share(senior.disabled(), senior.total())
                .computed()
                .map(seniors -> Wording.say("gap.1", Display.of(all), Display.of(seniors)))
                .orElseGet(() -> Wording.say("gap.1.noSenior", Display.of(all)));
    }

    private String board() {
        Metric difference =
                result.board().difference(BoardRepresentation.Part.TOTAL).disabled();
        return difference
                .computed()
                .map(computed -> {
                    String size = Display.size(computed.value(), computed.unit());
                    int side =
                            Display.rounded(computed.value(), computed.unit()).signum();
                    return Wording.say(side > 0 ? "gap.10.more" : side < 0 ? "gap.10.less" : "gap.10.same", size);
                })
                .orElseGet(() -> Display.of(difference));
    }

    private static String gap(MetricCode metric, SurveyMetric survey) {
        Metric disabled = survey.of(Respondents.DISABLED);
        Metric nonDisabled = survey.of(Respondents.NON_DISABLED);
        if (disabled instanceof Metric.Computed one && nonDisabled instanceof Metric.Computed other) {
            BigFraction gap = one.value().subtract(other.value());
            String size = Display.size(gap, one.unit());
            if (Display.rounded(gap, one.unit()).signum() == 0) {
                return Wording.say("gap.same");
            }
            boolean better = gap.signum() > 0 == (metric.polarity() == MetricCode.Polarity.HIGHER);
            String higher = Wording.say(gap.signum() > 0 ? "gap.higher" : "gap.lower", size);
            return Wording.say(better ? "gap.better" : "gap.worse", higher);
        }
        return Wording.say("gap.none", Display.of(disabled instanceof Metric.Computed ? nonDisabled : disabled));
    }
}
