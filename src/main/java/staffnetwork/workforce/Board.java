package staffnetwork.workforce;

/**
 * Metric 10's counts at the snapshot.
 *
 * @param total everyone on the board
 * @param voting of these, with a vote
 * @param executive of these, executive members
 */
public record Board(Headcounts total, Headcounts voting, Headcounts executive) {}
