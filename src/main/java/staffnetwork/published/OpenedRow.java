package staffnetwork.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import staffnetwork.published.MetricRelease.Version;

/** That a version of the metrics was put on the public page, by whom and when. */
@Entity
@Table(name = "metric_opened")
class OpenedRow {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "wdes_year")
    private int year;

    private int version;

    @Column(name = "opened_by")
    private String by;

    @Column(name = "opened_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected OpenedRow() {}

    OpenedRow(Version version, String by, Instant at) {
        this.year = version.wdesYear();
        this.version = version.number();
        this.by = by;
        this.at = at;
    }

    Version version() {
        return new Version(year, version);
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
