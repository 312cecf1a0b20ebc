package staffnetwork.intake;

/**
 * One figure of a file in words, for HR to recognise it by before it is used.
 *
 * @param label the key of what it is
 * @param value the figure as it is shown
 */
public record FoundFigure(String label, String value) {}
