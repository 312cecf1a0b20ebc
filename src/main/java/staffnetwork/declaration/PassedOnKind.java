package staffnetwork.declaration;

import staffnetwork.access.Role;

/** What somebody can choose to pass on, and who gets it. Stored by name; the database gives each only to the role it is for. */
public enum PassedOnKind {
    /** HR is asked to change the Electronic Staff Record. */
    STAFF_RECORD(Role.HR_ANALYST),
    /** The staff network's contact is asked to be in touch. */
    CONTACT(Role.CHAIR);

    private final Role reader;

    PassedOnKind(Role reader) {
        this.reader = reader;
    }

    /** The role that reads it. */
    public Role reader() {
        return reader;
    }
}
