package staffnetwork.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The organisation this installation serves. */
@Entity
class Organisation {
    @Id
    private UUID id = UUID.randomUUID();

    @jakarta.persistence.Column(name = "ods_code")
    private OdsCode odsCode;

    private String name;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected Organisation() {}

    Organisation(OdsCode odsCode, String name) {
        this.odsCode = odsCode;
        this.name = name;
    }

    void change(OdsCode newCode, String newName) {
        this.odsCode = newCode;
        this.name = newName;
    }

    OrganisationView view() {
        return new OrganisationView(odsCode, name);
    }
}
