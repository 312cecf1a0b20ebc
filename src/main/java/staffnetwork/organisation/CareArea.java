package staffnetwork.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A ward, team or service: a part of a directorate. */
@Entity
@Table(name = "care_area")
class CareArea {
    @Id
    private UUID id;

    private UUID directorate;
    private String name;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected CareArea() {}

    UUID id() {
        return id;
    }

    UUID directorate() {
        return directorate;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }
}
