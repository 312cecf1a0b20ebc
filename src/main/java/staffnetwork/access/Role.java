package staffnetwork.access;

/**
 * What somebody is in this service. A role is stored by its name, given and ended by an administrator, and several can be held
 * at once; the first two nobody gives: everyone who comes has the first, everyone who is signed in the second.
 */
public enum Role {
    /** Everyone, signed in or not. */
    ANYONE("access.role.anyone", false),
    /** Everyone who is signed in. */
    SIGNED_IN("access.role.signed-in", false),
    /** Brings in files and looks after the figures. */
    HR_ANALYST("access.role.hr-analyst", true),
    /** Downloads the file that goes to NHS England. */
    WDES_SUBMITTER("access.role.wdes-submitter", true),
    /** Looks after accounts; sees no figures and nothing about a person. */
    ADMINISTRATOR("access.role.administrator", true);

    private final String sentence;
    private final boolean given;

    Role(String sentence, boolean given) {
        this.sentence = sentence;
        this.given = given;
    }

    /** The key of its name for people. */
    public String getSentence() {
        return sentence;
    }

    /** Whether an administrator gives and ends it. */
    public boolean isGiven() {
        return given;
    }
}
