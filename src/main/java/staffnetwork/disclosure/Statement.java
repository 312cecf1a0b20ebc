package staffnetwork.disclosure;

import java.util.BitSet;

/**
 * One thing a reader knows: of the people in these classes, between so many and so many told us.
 *
 * @param ruling the ruling that says so
 * @param classes the classes of the cell
 * @param bounds the fewest and the most
 */
record Statement(Ruling ruling, BitSet classes, Interval bounds) {
    /** The same with a little room at both ends, where there is any. */
    Statement narrowed() {
        int room = Math.min(2, (bounds.high() - bounds.low()) / 3);
        return new Statement(ruling, classes, new Interval(bounds.low() + room, bounds.high() - room));
    }
}
