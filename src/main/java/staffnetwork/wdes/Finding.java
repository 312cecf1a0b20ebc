package staffnetwork.wdes;

/**
 * Something incomplete or implausible that HR looks at before the submission. Domain paper, section 3, validation rules.
 *
 * @param weight how much it matters
 * @param metric the metric it is about
 * @param rule a short name of the check, for example {@code 2.appointedOverShortlisted}, the same every time
 * @param words what is wrong and what to do, in sentences
 */
public record Finding(Weight weight, MetricCode metric, String rule, String words) {
    /** How much a finding matters. */
    public enum Weight {
        /** Cannot be right: must be put right before the submission. */
        BLOCKING,
        /** May be right: needs a note by HR. */
        NEEDS_NOTE,
        /** Not supplied yet. */
        MISSING
    }
}
