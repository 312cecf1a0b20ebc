package staffnetwork.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What the staff network says to somebody before they begin. */
@Entity
class Welcome {
    @Id
    @Column(name = "only_one")
    private boolean onlyOne = true;

    private String story = "";
    private String contact = "";
    private String reach = "";

    @Version
    private int version;

    protected Welcome() {}

    static Welcome empty() {
        return new Welcome();
    }

    void say(Welcomes.Words words) {
        story = words.story();
        contact = words.contact();
        reach = words.reach();
    }

    Welcomes.Words view() {
        return new Welcomes.Words(story, contact, reach);
    }
}
