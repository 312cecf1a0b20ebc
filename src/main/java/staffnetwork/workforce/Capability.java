package staffnetwork.workforce;

/**
 * Metric 3's counts over the two financial years to the snapshot, as totals of both years; the template's averages are half of
 * them.
 *
 * @param entries people entering the formal capability process for any reason
 * @param illHealth of these, on the grounds of ill health
 */
public record Capability(Headcounts entries, Headcounts illHealth) {}
