package staffnetwork.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import staffnetwork.spreadsheet.Fingerprint;

/** A file exactly as it was signed off, with its fingerprint; the database checks that they belong together. */
@Entity
@Table(name = "year_version_file")
class SignedFile {
    /** Which file. Stored by name. */
    enum What {
        /** The submission workbook. */
        WORKBOOK,
        /** The ten metrics as JSON. */
        METRICS
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "version_id")
    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private What what;

    private String sha256;
    private byte[] content;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected SignedFile() {}

    @SuppressWarnings("NullAway.Init") // it belongs to a version as soon as that is there
    SignedFile(What what, byte[] content) {
        this.what = what;
        this.content = content.clone();
        this.sha256 = Fingerprint.sha256(content);
    }

    SignedFile of(YearVersion version) {
        versionId = version.id();
        return this;
    }

    What what() {
        return what;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content.clone();
    }
}
