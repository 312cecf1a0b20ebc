package staffnetwork.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That it was counted for a quarter end, whatever came of it: never a second time. */
@Entity
@Table(name = "outcome_count")
class CountedRow {
    @Id
    private LocalDate day;

    @Column(name = "counted_at")
    private Instant countedAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected CountedRow() {}

    CountedRow(LocalDate day, Instant countedAt) {
        this.day = day;
        this.countedAt = countedAt;
    }

    Instant countedAt() {
        return countedAt;
    }
}
