package staffnetwork.ideas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea that went to the network: nobody's.
 *
 * @param id an id that nobody knew before
 * @param words its words
 * @param quarter the first day of the quarter in which it and others went to the network
 * @param reason why the network set it aside; empty if it has not
 * @param aside the day it did; null if it has not
 */
public record Idea(
        UUID id,
        String words,
        LocalDate quarter,
        String reason,
        @Nullable LocalDate aside) {
    /** Characters of an idea. */
    public static final int LONGEST = 300;

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 400;
}
