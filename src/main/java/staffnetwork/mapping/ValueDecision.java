package staffnetwork.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one value means, as the organisation decided it. */
@Entity
@Table(name = "value_decision")
class ValueDecision {
    @Id
    private UUID id;

    private String kind;

    @Column(name = "value_key")
    private String key;

    private String shown;
    private String meaning;
    private int made;
    private @Nullable Integer replaced;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ValueDecision() {}

    ValueDecision(DecidedValue value, MadeVersion version) {
        this.id = UUID.randomUUID();
        this.kind = value.kind();
        this.key = value.key();
        this.shown = value.shown();
        this.meaning = value.meaning();
        this.made = version.number();
    }

    /** A later decision takes its place, or it is forgotten. */
    void giveWay(MadeVersion version) {
        if (replaced != null) {
            throw new IllegalStateException("it gave way before");
        }
        replaced = version.number();
    }

    boolean isOn(String otherKind, String otherKey) {
        return kind.equals(otherKind) && key.equals(otherKey);
    }

    UUID id() {
        return id;
    }

    int made() {
        return made;
    }

    DecidedValue value() {
        return new DecidedValue(kind, key, shown, meaning);
    }
}
