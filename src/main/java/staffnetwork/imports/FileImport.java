package staffnetwork.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Choice;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.ReadResult;
import staffnetwork.intake.StoredFigures;
import staffnetwork.intake.Ticket;
import staffnetwork.intake.WhatChanges;

/** One file that was brought in, from its arrival to its end. It never holds a row of the file. */
@Entity
@Table(name = "file_import")
class FileImport {
    private static final Set<ImportState> UNUSED =
            EnumSet.of(ImportState.WAITING, ImportState.READING, ImportState.STAGED, ImportState.REJECTED);

    @Id
    private UUID id;

    @Column(name = "wdes_year")
    private int wdesYear;

    @Enumerated(EnumType.STRING)
    private @Nullable FileKind kind;

    @Column(name = "kind_chosen")
    private boolean kindChosen;

    private @Nullable String organisation;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_bytes")
    private long fileBytes;

    private String sha256;
    private String node;
    private @Nullable String sheet;

    @Column(name = "header_row")
    private int headerRow;

    @Column(name = "mended_rows")
    private int mendedRows;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.WAITING;

    @Column(name = "brought_by_id")
    private @Nullable String broughtById;

    @Column(name = "brought_by")
    private String broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Embedded
    private FileFindings findings = new FileFindings();

    @Column(name = "confirmed_by_id")
    private @Nullable String confirmedById;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "superseded_by")
    private @Nullable String supersededBy;

    private @Nullable String reference;
    private @Nullable String notes;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected FileImport() {}

    FileImport(Upload upload, Spool.Held file, Arrivals.At at, Hand.Signed by) {
        this.id = file.id();
        this.wdesYear = upload.wdesYear();
        this.kind = upload.kind();
        this.kindChosen = upload.kind() != null;
        this.organisation = at.organisation();
        this.fileName = upload.name();
        this.fileBytes = file.bytes();
        this.sha256 = file.sha256();
        this.node = at.node();
        this.broughtById = by.id();
        this.broughtBy = by.name();
        this.broughtAt = by.at();
    }

    /** Its turn has come. */
    Ticket begin() {
        demand(state == ImportState.WAITING);
        state = ImportState.READING;
        return ticket();
    }

    /** What is known of it before it is read. */
    Ticket ticket() {
        return new Ticket(id, wdesYear, kindChosen ? kind : null, organisation, fileName, new Choice(sheet, headerRow));
    }

    /** It was read; nothing is in use yet. */
    void end(ReadResult result) {
        demand(state == ImportState.READING);
        if (result instanceof ReadResult.Usable usable) {
            kind = usable.as().kind();
            findings = FileFindings.of(usable);
            state = ImportState.STAGED;
        } else if (result instanceof ReadResult.Faulty faulty) {
            kind = faulty.as() == null ? kind : faulty.as().kind();
            findings = FileFindings.of(faulty);
            state = ImportState.REJECTED;
        }
    }

    /** Reading went wrong on our side, was stopped, or the service ended. */
    void giveUp(ImportState how, @Nullable String ourReference, Instant now) {
        demand(state == ImportState.WAITING || state == ImportState.READING);
        state = how;
        reference = ourReference;
        endedAt = now;
    }

    /** It is to be read once more, as that kind and from that place; what was found is forgotten. */
    void readAgainAs(@Nullable FileKind other, Choice choice) {
        demand(isRead());
        findings = new FileFindings();
        kind = other == null ? kind : other;
        kindChosen = kindChosen || other != null;
        sheet = choice.sheet();
        headerRow = choice.headerRow();
        state = ImportState.WAITING;
    }

    /** So many of its rows were put right by hand since it came. */
    void mended(int rows) {
        demand(isRead());
        mendedRows = rows;
    }

    /** HR decides not to use it; what was found is forgotten. */
    void cancel(Hand.Signed by) {
        demand(isOpen());
        findings = new FileFindings();
        state = ImportState.CANCELLED;
        endedBy = by.name();
        endedAt = by.at();
    }

    /** From now on its figures are in use, with what HR wrote about unlikely ones. */
    void confirm(Hand.Signed by, List<WhatChanges.Note> written) {
        demand(state == ImportState.STAGED);
        notes = StoredText.ofNotes(written);
        state = ImportState.CURRENT;
        findings.forgetValues();
        confirmedById = by.id();
        confirmedBy = by.name();
        confirmedAt = by.at();
    }

    /** Another file takes its place. */
    void giveWayTo(FileImport other, Hand.Signed by) {
        demand(state == ImportState.CURRENT);
        state = ImportState.SUPERSEDED;
        supersededBy = other.id.toString();
        endedBy = by.name();
        endedAt = by.at();
    }

    /** Its figures are not used any more. */
    void takeBack(Hand.Signed by) {
        demand(state == ImportState.CURRENT);
        state = ImportState.TAKEN_BACK;
        endedBy = by.name();
        endedAt = by.at();
    }

    /** Its figures are used again. */
    void restore(Hand.Signed by) {
        demand(isRestorable());
        state = ImportState.CURRENT;
        supersededBy = null;
        endedBy = null;
        endedAt = null;
        confirmedById = by.id();
        confirmedBy = by.name();
        confirmedAt = by.at();
    }

    UUID id() {
        return id;
    }

    /** The server on whose disk the file lies. */
    String node() {
        return node;
    }

    int wdesYear() {
        return wdesYear;
    }

    /** What it is about; only of a file that was read. */
    FileKind kind() {
        return Objects.requireNonNull(kind);
    }

    /** Its figures as text; only of a file that was read and can be used. */
    StoredFigures figures() {
        return findings.figures(kind());
    }

    ImportState state() {
        return state;
    }

    /** Everything about it but its figures. */
    ImportView view() {
        return new ImportView(
                id,
                state,
                wdesYear,
                kind,
                fileName,
                sha256,
                findings.view(fileName, mendedRows),
                new ImportView.Signed(broughtBy, broughtAt),
                signed(confirmedBy, confirmedAt),
                signed(endedBy, endedAt),
                supersededBy,
                reference == null ? "" : reference,
                StoredText.notes(notes));
    }

    private static ImportView.@Nullable Signed signed(@Nullable String name, @Nullable Instant at) {
        return at == null ? null : new ImportView.Signed(name == null ? "" : name, at);
    }

    boolean isOpen() {
        return UNUSED.contains(state);
    }

    /** True if it was read and nothing is decided yet. */
    boolean isRead() {
        return state == ImportState.STAGED || state == ImportState.REJECTED;
    }

    /** True if it is the file with that fingerprint. */
    boolean holds(String fingerprint) {
        return sha256.equals(fingerprint);
    }

    boolean isRestorable() {
        return state == ImportState.SUPERSEDED || state == ImportState.TAKEN_BACK;
    }

    /** True if both hold the same figures of the same file. */
    boolean sameAs(FileImport other) {
        return sha256.equals(other.sha256) && kind == other.kind && findings.sameFigures(other.findings);
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new IllegalStateException("the import is not in a state for this");
        }
    }
}
