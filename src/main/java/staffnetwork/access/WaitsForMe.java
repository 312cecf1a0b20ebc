package staffnetwork.access;

import java.util.List;

/** What waits for the caller, for their first page. Found by CDI, answered by the rooms in which something can wait. */
public interface WaitsForMe {
    /** Every line, in words that tell nothing to whoever looks over a shoulder; none if nothing waits. */
    List<Line> lines();

    /**
     * One thing that waits.
     *
     * @param sentence the key of its words
     * @param parts what is filled in
     * @param page where it is seen to
     */
    record Line(String sentence, List<String> parts, String page) {
        public Line {
            parts = List.copyOf(parts);
        }
    }
}
