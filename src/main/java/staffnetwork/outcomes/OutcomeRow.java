package staffnetwork.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Topic;

/** What was released about a topic for one time, as it is kept. */
@Entity
@Table(name = "outcome_release")
class OutcomeRow {
    @Id
    private UUID id = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Column(name = "after_day")
    private @Nullable LocalDate after;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "made_at")
    private Instant madeAt;

    private String content;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected OutcomeRow() {}

    OutcomeRow(ReleasedTopic released, Instant madeAt) {
        this.topic = released.release().topic();
        this.after = released.after();
        this.until = released.until();
        this.madeAt = madeAt;
        this.content = OutcomeText.write(released.release());
    }

    ReleasedTopic released() {
        return new ReleasedTopic(after, until, OutcomeText.read(topic, until, content));
    }

    Instant madeAt() {
        return madeAt;
    }
}
