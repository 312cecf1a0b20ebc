package staffnetwork.access;

import java.util.Set;

/**
 * What somebody is in this service; several at once. A role is stored by its name. The first two nobody gives: everyone who comes
 * has the first, everyone who is signed in the second. The next two follow from the staff list. Every other one is given, and may
 * be ended, by whoever holds one of the roles that {@link #givenBy()} names, and never to oneself.
 */
public enum Role {
    /** Everyone, signed in or not. */
    ANYONE("access.role.anyone"),
    /** Everyone who is signed in. */
    SIGNED_IN("access.role.signed-in"),
    /** Works here now: follows from the staff list. */
    STAFF_MEMBER("access.role.staff-member"),
    /** Manages somebody who works here now: follows from the staff list. */
    LINE_MANAGER("access.role.line-manager"),
    /** Belongs to the staff network; nobody but the network knows. */
    NETWORK_MEMBER("access.role.network-member"),
    /** Speaks for the staff network, which elected them. */
    CHAIR("access.role.chair"),
    /** Asks for somebody who chose them to. */
    GO_BETWEEN("access.role.go-between"),
    /** Looks a second time at what was refused or not answered in time. */
    SECOND_LOOKER("access.role.second-looker"),
    /** Runs the sessions in which things are decided together. */
    FACILITATOR("access.role.facilitator"),
    /** Is or was a patient and works with staff as an equal. */
    PATIENT_PARTNER("access.role.patient-partner"),
    /** Brings in files and looks after the figures. */
    HR_ANALYST("access.role.hr-analyst"),
    /** Downloads the file that goes to NHS England. */
    WDES_SUBMITTER("access.role.wdes-submitter"),
    /** Answers for the goals on the board. */
    EXECUTIVE_SPONSOR("access.role.executive-sponsor"),
    /** Looks after accounts, people and roles; sees no figures and nothing that somebody told this service. */
    ADMINISTRATOR("access.role.administrator"),
    /** Reads who did what, without seeing what it was about. */
    AUDITOR("access.role.auditor");

    private final String sentence;

    Role(String sentence) {
        this.sentence = sentence;
    }

    /** The key of its name for people. */
    public String getSentence() {
        return sentence;
    }

    /**
     * The roles that may give and end this one; one of them is enough. Empty when nobody gives it. Who belongs to the network is
     * the network's own affair: an administrator can neither give nor see that.
     */
    public Set<Role> givenBy() {
        return switch (this) {
            case ANYONE, SIGNED_IN, STAFF_MEMBER, LINE_MANAGER -> Set.of();
            case NETWORK_MEMBER, GO_BETWEEN -> Set.of(CHAIR);
            case CHAIR,
                    SECOND_LOOKER,
                    FACILITATOR,
                    PATIENT_PARTNER,
                    HR_ANALYST,
                    WDES_SUBMITTER,
                    EXECUTIVE_SPONSOR,
                    ADMINISTRATOR,
                    AUDITOR -> Set.of(ADMINISTRATOR);
        };
    }

    /** Whether somebody gives and ends it. */
    public boolean isGiven() {
        return !givenBy().isEmpty();
    }

    /** Whether it follows from the staff list, so that nobody gives it. */
    public boolean followsFromStaffList() {
        return this == STAFF_MEMBER || this == LINE_MANAGER;
    }
}
