package staffnetwork.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.MappingVersion;

/** One state of the organisation's mapping: who made it, when, and for the file of which year. */
@Entity
@Table(name = "mapping_version")
class MadeVersion {
    @Id
    private int number;

    @Column(name = "wdes_year")
    private int wdesYear;

    @Column(name = "made_by_id")
    private @Nullable String madeById;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected MadeVersion() {}

    /** The state that begins with one decision, and the account of who takes it. */
    MadeVersion(MappingVersion made, @Nullable String byId) {
        this.number = made.number();
        this.wdesYear = made.wdesYear();
        this.madeById = byId;
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    int number() {
        return number;
    }

    MappingVersion view() {
        return new MappingVersion(number, wdesYear, madeBy, madeAt);
    }
}
