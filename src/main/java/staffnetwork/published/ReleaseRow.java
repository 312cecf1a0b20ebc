package staffnetwork.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import staffnetwork.published.MetricRelease.Version;

/** The released metrics of a version, as they are kept. */
@Entity(name = "MetricReleaseRow")
@Table(name = "metric_release")
class ReleaseRow {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "wdes_year")
    private int year;

    private int version;

    @Column(name = "made_at")
    private Instant madeAt;

    private String content;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ReleaseRow() {}

    ReleaseRow(MetricRelease release, Instant madeAt) {
        this.year = release.version().wdesYear();
        this.version = release.version().number();
        this.madeAt = madeAt;
        this.content = ReleaseText.write(release);
    }

    MetricRelease release() {
        return ReleaseText.read(new Version(year, version), content);
    }

    Instant madeAt() {
        return madeAt;
    }
}
