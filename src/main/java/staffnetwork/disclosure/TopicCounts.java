package staffnetwork.disclosure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts exactly how many people each kind of a topic is true of, within a time. The rooms that keep the facts implement it; only
 * the job that makes a release calls it, and what it returns is never stored or shown.
 */
public interface TopicCounts {
    /** The topics that this room counts; no other room counts them. */
    Set<Topic> topics();

    /**
     * Counts people, each once: by the last kind of {@link Topic#kinds()} that is true of them within the time.
     *
     * @return by kind, how many people; a kind that is not named has none
     */
    Map<String, Integer> count(Topic topic, Span span);

    /**
     * A time of whole days. What happened on a day is in one span only.
     *
     * @param after the day before the first; null if it has no beginning
     * @param until the last day
     */
    record Span(@Nullable LocalDate after, LocalDate until) {
        public Span {
            if (after != null && !after.isBefore(until)) {
                throw new IllegalArgumentException("a time ends after it begins");
            }
        }

        /** Whether that day is in it. */
        public boolean holds(LocalDate day) {
            return !day.isAfter(until) && (after == null || day.isAfter(after));
        }
    }
}
