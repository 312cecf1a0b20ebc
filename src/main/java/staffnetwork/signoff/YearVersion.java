package staffnetwork.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.signoff.SignOffView.Signed;

/** One sign-off of a WDES year. It never changes; a correction only adds that the year was reopened, by whom and why. */
@Entity
@Table(name = "year_version")
class YearVersion {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "wdes_year")
    private int year;

    private int version;
    private @Nullable String reason;

    @Column(name = "signed_by_id")
    private @Nullable UUID signedById;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "workbook_sha256")
    private String workbookSha256;

    @Column(name = "metrics_sha256")
    private String metricsSha256;

    @Column(name = "reopened_by_id")
    private @Nullable UUID reopenedById;

    @Column(name = "reopened_by")
    private @Nullable String reopenedBy;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Column(name = "reopen_reason")
    private @Nullable String reopenReason;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected YearVersion() {}

    /**
     * The next version of a year.
     *
     * @param before the version it corrects, or null for the first
     */
    YearVersion(int year, @Nullable YearVersion before, Hand by, SignedFiles files) {
        if (before != null && before.reopenedAt == null) {
            throw new IllegalStateException("a version in force is reopened before the next one is signed");
        }
        this.year = year;
        this.version = before == null ? 1 : before.version + 1;
        this.reason = before == null ? null : before.reopenReason;
        this.signedById = by.id();
        this.signedBy = by.name();
        this.signedAt = by.at();
        this.workbookSha256 = files.workbook().sha256();
        this.metricsSha256 = files.metrics().sha256();
    }

    /** Somebody, as they are called now, at a moment. */
    record Hand(@Nullable UUID id, String name, Instant at) {}

    /** The two files of a version. */
    record SignedFiles(SignedFile workbook, SignedFile metrics) {
        SignedFiles {
            if (workbook.what() != SignedFile.What.WORKBOOK || metrics.what() != SignedFile.What.METRICS) {
                throw new IllegalArgumentException("a version has a workbook and metrics");
            }
        }
    }

    /** The year may be changed again, for a reason; the files of this version stay as they went out. */
    void reopen(String why, Hand by) {
        if (reopenedAt != null) {
            throw new IllegalStateException("it was reopened before");
        }
        reopenReason = why;
        reopenedById = by.id();
        reopenedBy = by.name();
        reopenedAt = by.at();
    }

    int year() {
        return year;
    }

    int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    /** True while its figures are frozen. */
    boolean inForce() {
        return reopenedAt == null;
    }

    SignOffView.Version view() {
        Instant reopened = reopenedAt;
        return new SignOffView.Version(
                version,
                reason == null ? "" : reason,
                new Signed(signedBy, signedAt),
                workbookSha256,
                metricsSha256,
                reopened == null ? null : new Signed(reopenedBy == null ? "" : reopenedBy, reopened),
                reopenReason == null ? "" : reopenReason);
    }
}
