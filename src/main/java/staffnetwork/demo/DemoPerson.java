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
    SUBMITTER("WDES submitter", Role.WDES_SUBMITTER, "Sunil Rao", "sunil", "silver teapot four harbours");

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

    EmailAddress email() {
        return new EmailAddress(address + "@isle-of-plenty.example");
    }

    String password() {
        return password;
    }
}
