package staffnetwork.survey;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The staff engagement score of one group of respondents. */
public sealed interface Engagement {
    /**
     * A score.
     *
     * @param score 0 to 10, exact (from respondents) or as precise as the file
     * @param base people who have a score, or null if the file does not say
     */
    record Score(BigFraction score, @Nullable Long base) implements Engagement {}

    /** The file does not show it, and why. */
    record NotShown(String reason) implements Engagement {}
}
