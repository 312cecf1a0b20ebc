package staffnetwork.outcomes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.TopicRelease;

/**
 * What was released about a topic for one time.
 *
 * @param after the day before the first; null if everything until the last day was counted
 * @param until the last day, a quarter end
 * @param release the figures
 */
record ReleasedTopic(@Nullable LocalDate after, LocalDate until, TopicRelease release) {}
