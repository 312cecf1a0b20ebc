package staffnetwork.wdes;

/**
 * Metric 9b: whether the trust has taken action so that the voices of disabled staff are heard.
 *
 * @param actionTaken yes or no
 * @param evidence examples of action, or plans if there was none; may be empty while it is being written
 */
public record Voices(boolean actionTaken, String evidence) {}
