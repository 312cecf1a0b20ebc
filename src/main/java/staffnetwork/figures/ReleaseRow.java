package staffnetwork.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That figures were released for a quarter end. */
@Entity
@Table(name = "figure_release")
class ReleaseRow {
    @Id
    private LocalDate day;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ReleaseRow() {}

    ReleaseRow(LocalDate day, Instant madeAt) {
        this.day = day;
        this.madeAt = madeAt;
    }

    LocalDate day() {
        return day;
    }

    Instant madeAt() {
        return madeAt;
    }
}
