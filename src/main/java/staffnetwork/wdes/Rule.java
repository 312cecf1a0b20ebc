package staffnetwork.wdes;

/**
 * One rule of one WDES year, with where it comes from.
 *
 * @param name the rule's name in the rule table, for example {@code metric.5.base}
 * @param value what the rule says, as text
 * @param mark how sure we are of it
 * @param source the papers it was read in
 */
public record Rule(String name, String value, Mark mark, String source) {
    /** How sure we are of a rule or of a published figure. */
    public enum Mark {
        /** Read in the source. */
        SEEN,
        /** Worked out again from official files, with the published result. */
        VALIDATED,
        /** Follows by arithmetic from what was seen. */
        DERIVED,
        /** Remembered, not read again: check against the current official template. */
        RECALLED,
        /** Remembered with real doubt: check before relying on it. */
        DOUBTFUL
    }

    /** True if the rule must be checked against the current official template before a submission. */
    public boolean mustBeChecked() {
        return mark == Mark.RECALLED || mark == Mark.DOUBTFUL;
    }

    /** The source in words, with a warning where the rule is only remembered. */
    public String sourceInWords() {
        return mustBeChecked() ? Wording.say("source.check", source) : Wording.say("source.seen", source);
    }
}
