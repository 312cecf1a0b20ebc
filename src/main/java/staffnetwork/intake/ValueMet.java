package staffnetwork.intake;

import org.jspecify.annotations.Nullable;

/**
 * One distinct value of a column whose values need a meaning, as it is shown to who decides on it.
 *
 * @param kind the kind of column, for example {@code PAY_SCALE}
 * @param key what a decision names it by: the value as plain words, or a fingerprint when it is hidden
 * @param shown the value, or how it is described when it could be about a person
 * @param rows how many rows hold it
 * @param firstRow the first of them, as the user sees it
 * @param meaning the name of its meaning or of the suggestion; null if there is none
 * @param settled whether it can be used without a decision
 * @param decided whether the organisation decided it
 */
public record ValueMet(
        String kind,
        String key,
        String shown,
        long rows,
        int firstRow,
        @Nullable String meaning,
        boolean settled,
        boolean decided) {}
