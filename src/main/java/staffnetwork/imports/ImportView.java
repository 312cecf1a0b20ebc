package staffnetwork.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.MappingVersion;
import staffnetwork.intake.Source;
import staffnetwork.intake.ValueMet;
import staffnetwork.intake.WhatChanges;
import staffnetwork.spreadsheet.Fault;

/**
 * One file that was brought in, as pages show it.
 *
 * @param kind what it is about; null until that is known
 * @param found what was found in it so far
 * @param brought who brought it in, and when
 * @param confirmed who decided to use it, and when; null if nobody did
 * @param ended who took it back, replaced or cancelled it, and when; null if nobody did
 * @param supersededBy the import that took its place, or null
 * @param notes what HR wrote about unlikely figures when it was used
 * @param reference what to pass on when reading went wrong on our side; empty otherwise
 */
public record ImportView(
        UUID id,
        ImportState state,
        int wdesYear,
        @Nullable FileKind kind,
        String fileName,
        String sha256,
        Found found,
        Signed brought,
        @Nullable Signed confirmed,
        @Nullable Signed ended,
        @Nullable String supersededBy,
        String reference,
        List<WhatChanges.Note> notes) {
    private static final int SHORT = 12;

    /**
     * What was found in it.
     *
     * @param why how it was recognised, in a sentence; empty if it was not
     * @param thrownAway headings of personal columns whose content was thrown away
     * @param profile the layout that was recognised; empty until then
     * @param leftOut reason, in words, to the number of rows; in order
     * @param faults blocking ones and warnings
     * @param covered the days its figures are about; null if there are none
     * @param mapped how it was understood
     */
    public record Found(
            String why,
            List<String> thrownAway,
            String profile,
            long rowsRead,
            long rowsUsed,
            Map<String, Long> leftOut,
            List<Fault> faults,
            @Nullable Covered covered,
            Mapped mapped) {}

    /**
     * How it was understood.
     *
     * @param values the distinct values that need a meaning; none once the file is in use
     * @param columnsAsked whether somebody should say which column is which
     * @param rowsToFix how many single rows stop it
     * @param mendedRows how many of its rows were put right by hand
     * @param version the state of the organisation's mapping that was used; null if none was needed
     */
    public record Mapped(
            List<ValueMet> values,
            boolean columnsAsked,
            int rowsToFix,
            int mendedRows,
            @Nullable MappingVersion version) {
        /** True if rows were put right by hand. */
        public boolean mended() {
            return mendedRows > 0;
        }

        /** How many values somebody must decide on. */
        public long open() {
            return values.stream().filter(value -> !value.settled()).count();
        }
    }

    /** Somebody, as they were called then, and when. */
    public record Signed(String name, Instant at) {}

    /** The state as it stands in keys of texts. */
    public String stateInWords() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The key of what it is about. */
    public String kindKey() {
        return kind == null ? "intake.kind.unknown" : kind.key();
    }

    /** The beginning of its fingerprint. */
    public String shortSha256() {
        return sha256.substring(0, SHORT);
    }

    /** The colour of its state; none for what is over. */
    public String tone() {
        return switch (state) {
            case CURRENT -> "green";
            case WAITING, READING, STAGED -> "blue";
            case REJECTED, FAILED, TOO_LONG, INTERRUPTED -> "red";
            case SUPERSEDED, TAKEN_BACK, CANCELLED -> "grey";
        };
    }

    /** True if its figures are in use. */
    public boolean inUse() {
        return state == ImportState.CURRENT;
    }

    /** True in that state, by its name; for pages. */
    public boolean is(String name) {
        return state == ImportState.valueOf(name);
    }

    /** True while the file is in line or being read. */
    public boolean underWay() {
        return state == ImportState.WAITING || state == ImportState.READING;
    }

    /** True if it was in use once and can be used again. */
    public boolean restorable() {
        return state == ImportState.SUPERSEDED || state == ImportState.TAKEN_BACK;
    }

    /** True if there is something to do about it that was not done yet. */
    public boolean unfinished() {
        return underWay() || state == ImportState.STAGED || state == ImportState.REJECTED;
    }

    /** The figures' source, for who follows them back to the file. */
    Source source() {
        String about = kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
        return new Source(about, fileName, sha256, found.profile, found.rowsRead, found.rowsUsed, found.leftOut);
    }
}
