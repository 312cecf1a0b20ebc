package staffnetwork.disclosure;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a reader must not be able to narrow: the people in these classes who told us, and those who did not.
 *
 * @param classes the people it counts
 * @param outer the statement about the cell it is part of, if there is one
 * @param inner the statements about the other parts of that cell, apart from one another
 * @param near the people among whom to look first for other tables
 * @param touching the ids of cells to hide first if it can be narrowed
 */
record Guarded(BitSet classes, @Nullable Statement outer, List<Statement> inner, BitSet near, List<String> touching) {
    /** The fewest people that plain subtraction of the shown cells leaves, of all in the classes. */
    int leastBySubtraction(People people) {
        if (outer == null) {
            return 0;
        }
        int known = people.size(outer.classes()) - people.size(classes);
        int least = outer.bounds().low();
        for (Statement statement : inner) {
            least -= statement.bounds().high();
            known -= people.size(statement.classes());
        }
        // what is left over is people whom ESR names: all of them may have told us
        return least - known;
    }

    /** The most people that plain subtraction of the shown cells leaves. */
    int mostBySubtraction() {
        if (outer == null) {
            return Integer.MAX_VALUE;
        }
        return outer.bounds().high()
                - inner.stream().mapToInt(statement -> statement.bounds().low()).sum();
    }

    /** Whether plain subtraction already leaves too little room, so that no table can help. */
    boolean narrowBySubtraction(People people, int large) {
        int all = people.size(classes);
        int low = Math.max(0, leastBySubtraction(people));
        int high = Math.min(all, mostBySubtraction());
        return narrow(low, high, large) || narrow(all - high, all - low, large);
    }

    private static boolean narrow(int low, int high, int large) {
        return low > 0 && low < large && (high < large || high - low < large - 1);
    }
}
