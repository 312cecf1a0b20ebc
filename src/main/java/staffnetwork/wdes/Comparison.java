package staffnetwork.wdes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One figure laid beside last year's or a published one, in words first.
 *
 * @param figure which figure
 * @param standing better, worse or neither for disabled staff
 * @param words a sentence or two, for example "Better: up 1.2 points, from 23.3% to 24.5%."
 * @param chance whether the difference is more than chance
 */
public record Comparison(FigureKey figure, Standing standing, String words, Chance chance) {
    /** What a difference means for disabled staff. */
    public enum Standing {
        /** Better. */
        BETTER,
        /** Worse. */
        WORSE,
        /** The same, or no more than chance alone could give. */
        NO_REAL_CHANGE,
        /** Different, but neither better nor worse in itself. */
        DIFFERENT,
        /** The two must not be compared. */
        NOT_COMPARABLE
    }

    /** Against last year; empty if either year has no figure. */
    static Optional<Comparison> sinceLastYear(FigureKey key, Metric now, LastYear lastYear, RuleSet rules) {
        return now.computed()
                .flatMap(ours -> lastYear.figure(key).map(before -> {
                    List<SeriesBreak> changes = rules.breaks().stream()
                            .filter(change -> change.metric() == key.metric() && change.year() > lastYear.wdesYear())
                            .toList();
                    Optional<SeriesBreak> stop =
                            changes.stream().filter(SeriesBreak::stops).findFirst();
                    if (stop.isPresent()) {
                        Chance silent = new Chance.CannotSay(Wording.say("chance.notCompared"));
                        String words = Wording.say("trend.stopped", stop.get().words());
                        return new Comparison(key, Standing.NOT_COMPARABLE, words, silent);
                    }
                    Chance chance = key.metric() == MetricCode.ONE
                            ? new Chance.CannotSay(Wording.say("chance.census"))
                            : ours.unit() == Metric.Unit.PERCENT
                                    ? Chance.between(ours, before, rules)
                                    : new Chance.CannotSay(Wording.say("chance.noTest"));
                    return trend(key, ours, before.value(), chance).with(changes);
                }));
    }

    private Comparison with(List<SeriesBreak> cautions) {
        StringBuilder all = new StringBuilder(words);
        cautions.forEach(caution -> all.append(' ').append(caution.words()));
        return new Comparison(figure, standing, all.toString(), chance);
    }

    private static Comparison trend(FigureKey key, Metric.Computed now, BigFraction before, Chance chance) {
        Metric.Unit unit = now.unit();
        BigFraction change = now.value().subtract(before);
        String was = Display.of(before, unit);
        String is = Display.of(now.value(), unit);
        if (was.equals(is)) {
            return new Comparison(key, Standing.NO_REAL_CHANGE, Wording.say("trend.same", is), chance);
        }
        Standing standing = standing(key, now.value(), before, chance);
        String upOrDown = Wording.say(change.signum() > 0 ? "trend.up" : "trend.down", Display.size(change, unit));
        String key2 = chance instanceof Chance.Tested && standing == Standing.NO_REAL_CHANGE
                ? "trend.chance"
                : "trend." + standing.name();
        return new Comparison(key, standing, Wording.capital(Wording.say(key2, upOrDown, was, is)), chance);
    }

    /** What is compared, before the words, for example "Disabled people" or "Members with a vote". */
    String label() {
        if (figure.equals(FigureKey.saidInSurvey())) {
            return Wording.say("label.saidInSurvey");
        }
        return figure.metric() == MetricCode.TEN
                ? Wording.say("label." + figure.part())
                : Wording.say("label." + figure.who());
    }

    /** Against England's figure or a group's median; empty if there is no figure or the source has words only. */
    static Optional<Comparison> against(Benchmark known, Metric now, RuleSet rules) {
        BigDecimal published = known.value();
        if (published == null) {
            return Optional.empty();
        }
        return now.computed().map(ours -> {
            FigureKey key = known.figure();
            BigFraction theirs = Exact.of(published);
            Chance chance = key.equals(FigureKey.workforce(staffnetwork.workforce.DisabilityStatus.DISABLED))
                    ? new Chance.CannotSay(Wording.say("chance.census"))
                    : ours.unit() == Metric.Unit.PERCENT
                            ? Chance.against(ours, theirs, rules)
                            : new Chance.CannotSay(Wording.say("chance.noTest"));
            boolean same = Display.of(theirs, ours.unit()).equals(Display.of(ours.value(), ours.unit()));
            Standing standing = same ? Standing.NO_REAL_CHANGE : standing(key, ours.value(), theirs, chance);
            String doubt = known.mustBeChecked() ? " " + Wording.say("benchmark.check") : "";
            String words = words(known, ours, theirs, same ? "same" : standing.name()) + doubt;
            return new Comparison(key, standing, words, chance);
        });
    }

    private static String words(Benchmark known, Metric.Computed ours, BigFraction theirs, String how) {
        BigFraction difference = ours.value().subtract(theirs);
        String whose = Benchmark.ENGLAND.equals(known.scope())
                ? Wording.say("benchmark.england")
                : Wording.say("benchmark.median", known.scope());
        String higher = Wording.say(
                difference.signum() > 0 ? "benchmark.higher" : "benchmark.lower",
                Display.size(difference, ours.unit()));
        String figure = Display.of(theirs, ours.unit());
        return Wording.capital(
                Wording.say("benchmark." + how, higher, whose, figure, Integer.toString(known.wdesYear())));
    }

    private static Standing standing(FigureKey key, BigFraction now, BigFraction before, Chance chance) {
        if (now.equals(before) || (chance instanceof Chance.Tested tested && !tested.moreThanChance())) {
            return Standing.NO_REAL_CHANGE;
        }
        return switch (key.metric().polarity()) {
            case HIGHER -> better(now.compareTo(before));
            case LOWER -> better(before.compareTo(now));
            case LOWER_TOWARDS_ONE -> better(disadvantage(before).compareTo(disadvantage(now)));
            case TOWARDS_PARITY ->
                key.part().startsWith("difference") ? better(before.abs().compareTo(now.abs())) : Standing.DIFFERENT;
            case WORDS -> Standing.DIFFERENT;
        };
    }

    private static Standing better(int comparison) {
        return comparison > 0 ? Standing.BETTER : comparison < 0 ? Standing.WORSE : Standing.DIFFERENT;
    }

    private static BigFraction disadvantage(BigFraction ratio) {
        return ratio.compareTo(BigFraction.ONE) > 0 ? ratio : BigFraction.ONE;
    }
}
