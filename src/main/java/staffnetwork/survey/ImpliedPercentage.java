package staffnetwork.survey;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The percentage a tally amounts to, only to see whether two files agree. What is published is worked out by the metrics, from the
 * tallies.
 */
final class ImpliedPercentage {
    private ImpliedPercentage() {}

    /** About what percentage a tally stands for, 0 to 100; empty if it is not shown or nobody answered. */
    static Optional<Double> of(SurveyQuestion question, int year, Tally tally) {
        if (tally instanceof Tally.Result result) {
            return Optional.of(result.percent().doubleValue());
        }
        Map<SurveyAnswer, Double> parts = new EnumMap<>(SurveyAnswer.class);
        if (tally instanceof Tally.Counted counted) {
            counted.people().forEach((answer, people) -> parts.put(answer, people.doubleValue()));
        } else if (tally instanceof Tally.Shares shares) {
            shares.percent().forEach((answer, percent) -> parts.put(answer, percent.doubleValue()));
        }
        parts.keySet().removeAll(dropped(question, year));
        double all = sum(parts, answer -> true);
        return all == 0 ? Optional.empty() : Optional.of(100 * sum(parts, counting(question)) / all);
    }

    private static double sum(Map<SurveyAnswer, Double> parts, Predicate<SurveyAnswer> which) {
        return parts.entrySet().stream()
                .filter(part -> which.test(part.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static Set<SurveyAnswer> dropped(SurveyQuestion question, int year) {
        return switch (question) {
            case HARASSMENT_REPORTED -> Set.of(SurveyAnswer.DONT_KNOW, SurveyAnswer.NOT_APPLICABLE);
            case ADJUSTMENTS_MADE -> Set.of(SurveyAnswer.NO_ADJUSTMENT_REQUIRED);
            case ACTS_FAIRLY_ON_CAREERS -> year < 2021 ? Set.of(SurveyAnswer.DONT_KNOW) : Set.of();
            default -> Set.of();
        };
    }

    private static Predicate<SurveyAnswer> counting(SurveyQuestion question) {
        return switch (question) {
            case HARASSED_BY_PATIENTS, HARASSED_BY_MANAGERS, HARASSED_BY_COLLEAGUES ->
                answer -> answer != SurveyAnswer.NEVER;
            case HARASSMENT_REPORTED -> answer -> answer != SurveyAnswer.NO;
            case WORK_VALUED -> Set.of(SurveyAnswer.SATISFIED, SurveyAnswer.VERY_SATISFIED)::contains;
            default -> answer -> answer == SurveyAnswer.YES;
        };
    }

    /** The number of answers a tally says it rests on. */
    static Optional<Long> base(Tally tally) {
        if (tally instanceof Tally.Counted counted) {
            return Optional.of(counted.people().values().stream()
                    .mapToLong(Long::longValue)
                    .sum());
        }
        if (tally instanceof Tally.Shares shares) {
            return Optional.ofNullable(shares.base());
        }
        return tally instanceof Tally.Result result ? Optional.ofNullable(result.base()) : Optional.empty();
    }

    /** The larger, the more can be worked out from it: people, then shares and results with a base, then without. */
    static int worth(Tally tally) {
        if (tally instanceof Tally.NotShown) {
            return -1;
        }
        int form = tally instanceof Tally.Counted ? 2 : 0;
        return form + (tally instanceof Tally.Shares ? 1 : 0) + (base(tally).isPresent() ? 2 : 0);
    }
}
