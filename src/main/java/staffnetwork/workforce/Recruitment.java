package staffnetwork.workforce;

/**
 * Metric 2's counts for the financial year.
 *
 * @param shortlisted applications shortlisted
 * @param appointed people appointed from shortlisting
 */
public record Recruitment(Headcounts shortlisted, Headcounts appointed) {}
