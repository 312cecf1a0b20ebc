package staffnetwork.passport;

import java.util.List;

/**
 * What stands on a sheet, from top to bottom.
 *
 * @param name whose it is
 * @param made the day it was made, in a sentence
 * @param lines what they chose
 */
public record Sheet(String name, String made, List<Line> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that was chosen.
     *
     * @param key what it is about
     * @param words the person's own words
     * @param agreed what was agreed and promised about it; empty if nothing was
     */
    public record Line(String key, String words, String agreed) {
        /** Whether something was agreed about it. */
        public boolean isSettled() {
            return !agreed.isEmpty();
        }
    }

    /** Whether nothing was chosen, or nothing of it is theirs. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
