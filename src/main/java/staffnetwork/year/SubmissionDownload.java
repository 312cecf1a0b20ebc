package staffnetwork.year;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One download of a submission workbook: who, when, and the file's fingerprint. */
@Entity
@Table(name = "submission_download")
class SubmissionDownload {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "wdes_year")
    private int year;

    private String sha256;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected SubmissionDownload() {}

    SubmissionDownload(int year, String sha256, String by, Instant at) {
        this.year = year;
        this.sha256 = sha256;
        this.byName = by;
        this.at = at;
    }

    int year() {
        return year;
    }

    Checklist.Download view() {
        return new Checklist.Download(year, byName, at, sha256);
    }
}
