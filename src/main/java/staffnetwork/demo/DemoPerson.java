package staffnetwork.demo;

import staffnetwork.access.Role;
import staffnetwork.account.EmailAddress;

/** The invented people whose sign-ins are printed at the start of a demonstration, and nowhere else. */
enum DemoPerson {
    /** Looks after accounts. */
    ADMINISTRATOR("Administrator", Role.ADMINISTRATOR, "Rowan Blake", "rowan", "amber kettle nine ladders"),
    /** Brings in files and looks after figures. */
    ANALYST("HR analyst", Role.HR_ANALYST, "Hetty Marsh", "hetty", "copper lantern seven gulls"),
    /** Sends the year to NHS England. */
    SUBMITTER("WDES submitter", Role.WDES_SUBMITTER, "Sunil Rao", "sunil", "silver teapot four harbours"),
    /** Manages the nurse. */
    MANAGER("Line manager", Role.LINE_MANAGER, "Tom Barleycorn", "tom", "marble window six herons"),
    /** Works on a ward and has told nobody anything. */
    NURSE("Staff member", Role.STAFF_MEMBER, "Amara Applegarth", "amara", "velvet garden eight swifts"),
    /** Was elected by the staff network. */
    CHAIR("Network chair", Role.CHAIR, "Chidi Cloverdale", "chidi", "walnut bridge three otters"),
    /** Belongs to the staff network. */
    MEMBER("Network member", Role.NETWORK_MEMBER, "Elif Elderfield", "elif", "pebble candle five robins"),
    /** Asks for people who chose them to. */
    GO_BETWEEN("Go-between", Role.GO_BETWEEN, "Gwen Greengage", "gwen", "linen compass two badgers"),
    /** Looks a second time; comes from the trust next door, so that nobody looks at their own people. */
    SECOND_LOOKER("Second looker", Role.SECOND_LOOKER, "Lena Loganberry", "lena", "cobalt teacup nine wrens"),
    /** Runs the sessions. */
    HOST("Session host", Role.FACILITATOR, "Kirsty Kalewood", "kirsty", "indigo ribbon ten finches"),
    /** Is a patient, and does not work there. */
    PATIENT("Patient partner", Role.PATIENT_PARTNER, "Winston Wheatley", "winston", "saffron anchor one falcon"),
    /** Answers for the goals on the board. */
    SPONSOR("Board sponsor", Role.EXECUTIVE_SPONSOR, "Priya Plenty", "priya", "granite orchard nine terns"),
    /** Reads who did what. */
    AUDITOR("Auditor", Role.AUDITOR, "Liam Lambswick", "liam", "scarlet mitten four plovers");

    private final String title;
    private final Role role;
    private final String fullName;
    private final String address;
    private final String password;

    DemoPerson(String title, Role role, String fullName, String address, String password) {
        this.title = title;
        this.role = role;
        this.fullName = fullName;
        this.address = address;
        this.password = password;
    }

    /** What they are, in words. */
    String title() {
        return title;
    }

    Role role() {
        return role;
    }

    String fullName() {
        return fullName;
    }

    /** Whether the trust's staff list holds them. */
    boolean isOnTheStaffList() {
        return this != PATIENT && this != SECOND_LOOKER;
    }

    EmailAddress email() {
        return new EmailAddress(address + "@isle-of-plenty.example");
    }

    String password() {
        return password;
    }
}
