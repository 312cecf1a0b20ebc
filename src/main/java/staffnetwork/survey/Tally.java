package staffnetwork.survey;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file says about one question and one group of respondents; the WDES rules make a percentage of it. */
public sealed interface Tally {
    /** People counted by their answer; exact. */
    record Counted(Map<SurveyAnswer, Long> people) implements Tally {}

    /**
     * Percentages by answer as the file holds them, at full precision.
     *
     * @param percent 0 to 100; the answers add up to about 100
     * @param base answers behind them, or null if the file does not say; counts every answer, also those a metric drops
     */
    record Shares(
            Map<SurveyAnswer, BigDecimal> percent, @Nullable Long base) implements Tally {}

    /**
     * The WDES percentage itself, already worked out by the source.
     *
     * @param percent 0 to 100 in the metric's own direction (harassment: those who experienced it)
     * @param base answers behind it, or null if the file does not say
     */
    record Result(BigDecimal percent, @Nullable Long base) implements Tally {}

    /** The file holds the question but does not show this result, and why. */
    record NotShown(String reason) implements Tally {}
}
