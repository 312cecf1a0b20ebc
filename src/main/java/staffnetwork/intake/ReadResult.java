package staffnetwork.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;

/** What came of reading one file, as it is stored. */
public sealed interface ReadResult {
    /**
     * Counts that can be used.
     *
     * @param as what it was read as
     * @param text the figures as their reader writes them
     * @param understood what was noticed, and what was used of what the organisation decided
     */
    record Usable(
            Recognised.As as,
            Source source,
            List<Fault> warnings,
            String text,
            int version,
            Covered covered,
            Understood understood)
            implements ReadResult {}

    /**
     * Faults that stop it.
     *
     * @param as what it was read as; null if it was none of the kinds we read
     * @param understood what was noticed, and what was used of what the organisation decided
     */
    record Faulty(Recognised.@Nullable As as, List<Fault> faults, Understood understood) implements ReadResult {}
}
