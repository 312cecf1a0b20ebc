package staffnetwork.wdes;

import staffnetwork.survey.Respondents;
import staffnetwork.workforce.DisabilityStatus;

/**
 * The name of one figure, so that years and benchmarks can be laid beside each other.
 *
 * @param metric the metric it belongs to
 * @param part which figure of the metric, for example {@code total}, {@code cluster clinical 4}, {@code relativeLikelihood} or
 *     {@code result}
 * @param who the people it is about
 */
public record FigureKey(MetricCode metric, String part, Who who) {
    /** The people a figure is about. */
    public enum Who {
        /** Disabled people. */
        DISABLED,
        /** People who are not disabled. */
        NON_DISABLED,
        /** People whose status is not known. */
        UNKNOWN,
        /** Everybody. */
        ALL,
        /** Two groups, compared in one figure. */
        COMPARED;

        /** The same group in the survey's words. */
        public static Who of(Respondents respondents) {
            return switch (respondents) {
                case DISABLED -> DISABLED;
                case NON_DISABLED -> NON_DISABLED;
                case ALL -> ALL;
            };
        }

        /** The same group in the employer's records. */
        public static Who of(DisabilityStatus status) {
            return switch (status) {
                case DISABLED -> DISABLED;
                case NON_DISABLED -> NON_DISABLED;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    /** The ratio of metric 2 or 3. */
    public static FigureKey ratio(MetricCode metric) {
        return new FigureKey(metric, "relativeLikelihood", Who.COMPARED);
    }

    /** A result of metrics 4 to 9a. */
    public static FigureKey result(MetricCode metric, Respondents group) {
        return new FigureKey(metric, "result", Who.of(group));
    }

    /** The share of one status group in the whole workforce. */
    public static FigureKey workforce(DisabilityStatus status) {
        return new FigureKey(MetricCode.ONE, "total", Who.of(status));
    }

    /** The share of people who say in the staff survey that they have a long-lasting condition. */
    public static FigureKey saidInSurvey() {
        return new FigureKey(MetricCode.ONE, "saidInSurvey", Who.DISABLED);
    }
}
