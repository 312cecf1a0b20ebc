package staffnetwork.workforce;

/**
 * Metric 2's counts for the financial year.
 *
 * @param shortlisted applications shortlisted
 * @param appointed people appointed from shortlisting
 */
public record Recruitment(Headcounts shortlisted, Headcounts appointed) {
    /** Both counts together, for a year that lies in two systems. */
    public Recruitment plus(Recruitment other) {
        return new Recruitment(shortlisted.plus(other.shortlisted), appointed.plus(other.appointed));
    }
}
