package staffnetwork.workforce;

import java.util.Map;

/**
 * Metric 1's head-counts at the snapshot, one cell for each side and pay row.
 *
 * @param rows only rows with people in them
 */
public record StaffInPost(Map<Side, Map<PayRow, Headcounts>> rows) {}
