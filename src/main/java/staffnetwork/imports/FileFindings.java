package staffnetwork.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.MappingVersion;
import staffnetwork.intake.ReadResult;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.StoredFigures;
import staffnetwork.intake.Understood;
import staffnetwork.spreadsheet.Fault;

/** What was found in a file, as it is stored: how it was recognised, what became of its rows, its faults and its counts. */
@Embeddable
class FileFindings {
    private static final int FAULTS_KEPT = 500;

    private @Nullable String why;

    @Column(name = "thrown_away")
    private @Nullable String thrownAway;

    private @Nullable String profile;

    @Column(name = "rows_read")
    private long rowsRead;

    @Column(name = "rows_used")
    private long rowsUsed;

    @Column(name = "left_out")
    private @Nullable String leftOut;

    private @Nullable String faults;
    private @Nullable String figures;

    @Column(name = "figures_version")
    private int figuresVersion;

    @Column(name = "covered_from")
    private @Nullable LocalDate coveredFrom;

    @Column(name = "covered_to")
    private @Nullable LocalDate coveredTo;

    @Column(name = "values_met")
    private @Nullable String valuesMet;

    @Column(name = "rows_to_fix")
    private int rowsToFix;

    @Column(name = "columns_asked")
    private boolean columnsAsked;

    @Column(name = "mapping_version")
    private @Nullable Integer mappingVersion;

    @Column(name = "mapping_year")
    private @Nullable Integer mappingYear;

    @Column(name = "mapped_by")
    private @Nullable String mappedBy;

    @Column(name = "mapped_at")
    private @Nullable Instant mappedAt;

    /** Nothing yet. */
    protected FileFindings() {}

    static FileFindings of(ReadResult.Usable usable) {
        FileFindings findings = recognised(usable.as(), usable.understood());
        findings.profile = usable.source().profile();
        findings.rowsRead = usable.source().rowsRead();
        findings.rowsUsed = usable.source().rowsUsed();
        findings.leftOut = StoredText.of(usable.source().leftOut());
        findings.faults = kept(usable.warnings());
        findings.figures = usable.text();
        findings.figuresVersion = usable.version();
        findings.coveredFrom = usable.covered().from();
        findings.coveredTo = usable.covered().to();
        return findings;
    }

    static FileFindings of(ReadResult.Faulty faulty) {
        Recognised.As as = faulty.as();
        FileFindings findings = as == null ? new FileFindings() : recognised(as, faulty.understood());
        findings.faults = kept(faulty.faults());
        return findings;
    }

    private static FileFindings recognised(Recognised.As as, Understood understood) {
        FileFindings findings = new FileFindings();
        findings.why = as.why();
        findings.thrownAway = StoredText.of(as.thrownAway());
        findings.valuesMet = StoredText.ofValues(understood.notes().values());
        findings.rowsToFix = understood.notes().rowsToFix();
        findings.columnsAsked = understood.notes().columnsAsked();
        MappingVersion mapping = understood.version();
        if (mapping != null) {
            findings.mappingVersion = mapping.number();
            findings.mappingYear = mapping.wdesYear();
            findings.mappedBy = mapping.by();
            findings.mappedAt = mapping.at();
        }
        return findings;
    }

    private static String kept(List<Fault> all) {
        return StoredText.ofFaults(all.subList(0, Math.min(all.size(), FAULTS_KEPT)));
    }

    /** The counts; only of a file that can be used. */
    StoredFigures figures(FileKind kind) {
        return new StoredFigures(
                kind,
                figuresVersion,
                Objects.requireNonNull(figures),
                new Covered(Objects.requireNonNull(coveredFrom), Objects.requireNonNull(coveredTo)));
    }

    boolean sameFigures(FileFindings other) {
        return Objects.equals(figures, other.figures);
    }

    /** Everything but the counts. */
    ImportView.Found view(String fileName, int mendedRows) {
        return new ImportView.Found(
                why == null ? "" : why,
                StoredText.texts(thrownAway),
                profile == null ? "" : profile,
                rowsRead,
                rowsUsed,
                StoredText.counts(leftOut),
                StoredText.faults(faults, fileName),
                coveredFrom == null || coveredTo == null ? null : new Covered(coveredFrom, coveredTo),
                new ImportView.Mapped(StoredText.values(valuesMet), columnsAsked, rowsToFix, mendedRows, mapping()));
    }

    private @Nullable MappingVersion mapping() {
        if (mappingVersion == null || mappingYear == null || mappedBy == null || mappedAt == null) {
            return null;
        }
        return new MappingVersion(mappingVersion, mappingYear, mappedBy, mappedAt);
    }

    /** The values met are only of use until the figures are. */
    void forgetValues() {
        valuesMet = null;
    }
}
