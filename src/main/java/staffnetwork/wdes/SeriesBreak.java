package staffnetwork.wdes;

/**
 * A change of a metric's rule or question, across which years are compared with care or not at all.
 *
 * @param metric the metric it touches
 * @param year the first WDES year of the new series
 * @param stops true if years before and after must not be compared; false if a caution is enough
 * @param words what changed, as a sentence
 * @param source where it was read, with its mark
 */
public record SeriesBreak(MetricCode metric, int year, boolean stops, String words, String source) {}
