package staffnetwork.trail;

import java.util.List;

/**
 * Some of the entries somebody asked for, the newest first.
 *
 * @param looks the entries
 * @param older the place to go on from, or 0 when there is nothing older
 */
public record LooksPart(List<LookView> looks, long older) {
    /** Entries on one page. */
    static final int MOST = 50;

    public LooksPart {
        looks = List.copyOf(looks);
    }

    /** Cuts one more than a page down to a page. */
    static LooksPart of(List<LookView> oneMore) {
        return oneMore.size() <= MOST
                ? new LooksPart(oneMore, 0)
                : new LooksPart(oneMore.subList(0, MOST), oneMore.get(MOST - 1).sequence());
    }

    /** The same, of a list whose places are counted from its newest entry. */
    static LooksPart after(long newer, List<LookView> oneMore) {
        return oneMore.size() <= MOST
                ? new LooksPart(oneMore, 0)
                : new LooksPart(oneMore.subList(0, MOST), newer + MOST);
    }
}
