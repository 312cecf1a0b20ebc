package staffnetwork.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.Source;
import staffnetwork.intake.WhatChanges;

/**
 * Figures in use for a WDES year.
 *
 * @param id the import they came by
 * @param kind what they are about
 * @param figures as the reader of the kind gave them
 * @param source the file, its fingerprint and what became of its rows
 * @param covered the days they are about
 * @param by who decided to use them
 * @param at when
 * @param notes what was written then about unlikely figures
 */
public record CurrentFigures(
        UUID id,
        FileKind kind,
        Object figures,
        Source source,
        Covered covered,
        String by,
        Instant at,
        List<WhatChanges.Note> notes) {

    /** Hands out figures in use where nobody is signed in, as when figures are released; no page may ask it. */
    public interface Shelf {
        /** The figures in use for a year, in the order of the kinds. */
        List<CurrentFigures> inUse(int wdesYear);
    }

    /** The figures as that type, if they are of it. */
    public <F> Optional<F> as(Class<F> type) {
        return type.isInstance(figures) ? Optional.of(type.cast(figures)) : Optional.empty();
    }
}
