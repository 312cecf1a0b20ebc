package staffnetwork.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.SafeFigures;
import staffnetwork.disclosure.SafeFigures.Rate;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.report.SubmittedYear;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.BoardRepresentation;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;

/** The figures that nobody can subtract from one another: metrics 2 to 10, and the staff of whom nothing is recorded. */
final class SingleFigures {
    private static final int DIGITS = 10;
    private static final int HUNDRED = 100;
    private final SubmittedYear year;
    private final Thresholds thresholds;
    private final SafeFigures safe;
    private final Map<FigureKey, Single> figures = new LinkedHashMap<>();

    private SingleFigures(SubmittedYear year, Thresholds thresholds) {
        this.year = year;
        this.thresholds = thresholds;
        this.safe = new SafeFigures(thresholds);
    }

    /**
     * A figure with what tells how far it moved.
     *
     * @param figure shown or hidden
     * @param people the head-counts behind it, to see how many people changed when a year is corrected
     */
    record Single(Figure figure, List<Long> people) {
        Single {
            people = List.copyOf(people);
        }

        /** Whether fewer people than that changed since other head-counts of the same figure. */
        boolean hardlyMoved(Single before, int people) {
            if (people().size() != before.people().size()) {
                return false;
            }
            for (int i = 0; i < people().size(); i++) {
                if (Math.abs(people().get(i) - before.people().get(i)) >= people) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Every figure of a year; one whose source was not there is missing. */
    static Map<FigureKey, Single> of(SubmittedYear year, Thresholds thresholds) {
        SingleFigures single = new SingleFigures(year, thresholds);
        single.unknown();
        single.appointment();
        single.capability();
        single.survey();
        single.board();
        return single.figures;
    }

    /** Not recorded; what is left for those recorded as not disabled must be large without doubt too. */
    private void unknown() {
        year.result().representation().workforce().ifPresent(all -> {
            long sure = 2L * thresholds.people();
            boolean three = all.disabled() >= thresholds.people() && all.nonDisabled() >= sure;
            int unknown = three ? Math.toIntExact(all.unknown()) : 0;
            put(
                    FigureKey.workforce(DisabilityStatus.UNKNOWN),
                    safe.share(unknown, Math.toIntExact(all.total()) - unknown),
                    List.of(all.disabled(), all.nonDisabled(), all.unknown()));
        });
    }

    private void put(FigureKey key, Figure figure, List<Long> people) {
        figures.put(key, new Single(figure, people));
    }

    private void appointment() {
        var counts = year.inputs().recruitment();
        if (counts != null) {
            ratio(
                    MetricCode.TWO,
                    status -> rate(counts.appointed(), counts.shortlisted(), status),
                    DisabilityStatus.NON_DISABLED,
                    DisabilityStatus.DISABLED);
        }
    }

    private void capability() {
        var counts = year.inputs().capability();
        Headcounts staff = year.result().representation().workforce().orElse(null);
        if (counts != null && staff != null) {
            ratio(
                    MetricCode.THREE,
                    status -> rate(
                            counts.entries().of(status) - counts.illHealth().of(status), staff.of(status)),
                    DisabilityStatus.DISABLED,
                    DisabilityStatus.NON_DISABLED);
        }
    }

    private static @Nullable Rate rate(Headcounts counted, Headcounts base, DisabilityStatus status) {
        return rate(counted.of(status), base.of(status));
    }

    /** Nothing if more are counted than there are. */
    private static @Nullable Rate rate(long counted, long base) {
        return counted < 0 || counted > base ? null : new Rate(Math.toIntExact(counted), Math.toIntExact(base));
    }

    private void ratio(
            MetricCode metric,
            Function<DisabilityStatus, @Nullable Rate> rates,
            DisabilityStatus above,
            DisabilityStatus below) {
        Rate first = rates.apply(above);
        Rate second = rates.apply(below);
        if (first == null || second == null) {
            put(FigureKey.ratio(metric), hidden(), List.of());
        } else {
            put(
                    FigureKey.ratio(metric),
                    safe.ratio(first, second),
                    List.of((long) first.counted(), (long) first.base(), (long) second.counted(), (long)
                            second.base()));
        }
    }

    private Figure hidden() {
        return safe.count(0, 0);
    }

    private void survey() {
        boolean there = MetricCode.surveyMetrics().stream()
                .flatMap(metric -> year.result().survey(metric).results().values().stream())
                .anyMatch(figure -> figure.computed().isPresent());
        if (there) {
            for (MetricCode metric : MetricCode.surveyMetrics()) {
                answers(metric, Respondents.DISABLED);
                if (metric != MetricCode.EIGHT) {
                    answers(metric, Respondents.NON_DISABLED);
                }
            }
        }
    }

    private void answers(MetricCode metric, Respondents group) {
        Optional<Metric.Computed> computed =
                year.result().survey(metric).of(group).computed();
        FigureKey key = FigureKey.result(metric, group);
        Long base =
                computed.map(Metric.Computed::behind).map(Metric.Behind::base).orElse(null);
        if (computed.isEmpty() || base == null) {
            put(key, hidden(), List.of());
            return;
        }
        BigFraction value = computed.get().value();
        BigDecimal cut = value.bigDecimalValue(DIGITS, RoundingMode.DOWN);
        int answers = Math.toIntExact(base);
        boolean score = metric == MetricCode.NINE_A;
        long said = value.multiply(base)
                .divide(score ? 10 : HUNDRED)
                .bigDecimalValue(0, RoundingMode.HALF_UP)
                .longValueExact();
        put(key, score ? safe.score(answers, cut) : safe.survey(answers, cut), List.of(base, said));
    }

    private void board() {
        var board = year.inputs().board();
        if (board != null) {
            Headcounts all = BoardRepresentation.Part.TOTAL.of(board);
            put(
                    new FigureKey(MetricCode.TEN, BoardRepresentation.Part.TOTAL.code(), FigureKey.Who.DISABLED),
                    safe.share(Math.toIntExact(all.disabled()), Math.toIntExact(all.total() - all.disabled())),
                    List.of(all.disabled(), all.total()));
        }
    }
}
