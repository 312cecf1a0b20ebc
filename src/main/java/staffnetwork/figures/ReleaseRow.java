package staffnetwork.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.Thresholds;

/** That figures were released for a quarter end. */
@Entity
@Table(name = "figure_release")
class ReleaseRow {
    @Id
    private LocalDate day;

    @Column(name = "made_at")
    private Instant madeAt;

    private int people;
    private int answers;
    private int base;
    private int changes;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ReleaseRow() {}

    ReleaseRow(Release release, Instant madeAt) {
        this.day = release.day();
        this.madeAt = madeAt;
        this.people = release.thresholds().people();
        this.answers = release.thresholds().answers();
        this.base = release.thresholds().base();
        this.changes = release.thresholds().changes();
    }

    /** Those it was made by. */
    Thresholds thresholds() {
        return new Thresholds(people, answers, base, changes);
    }

    Instant madeAt() {
        return madeAt;
    }
}
