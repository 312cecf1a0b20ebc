package staffnetwork.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file to look, as somebody chose it.
 *
 * @param sheet the sheet's name; null to find it
 * @param headerRow the row with the headings, as the user sees it; 0 to find it
 */
public record Choice(@Nullable String sheet, int headerRow) {
    /** Nothing chosen: everything is found out. */
    public static final Choice NONE = new Choice(null, 0);

    public Choice {
        if (headerRow < 0) {
            throw new IllegalArgumentException("rows count from 1");
        }
    }
}
