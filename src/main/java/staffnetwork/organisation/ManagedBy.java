package staffnetwork.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the managers somebody had.
 *
 * @param manager who
 * @param since the first day
 * @param until the day the next one began; null for the manager of now
 */
public record ManagedBy(
        PersonView.Named manager, LocalDate since, @Nullable LocalDate until) {

    /** The first day in words. */
    public String sinceWords() {
        return Days.words(since);
    }

    /** The day the next one began, in words; empty for the manager of now. */
    public String untilWords() {
        return until == null ? "" : Days.words(until);
    }
}
