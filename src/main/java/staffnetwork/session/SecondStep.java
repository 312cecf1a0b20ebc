package staffnetwork.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import staffnetwork.access.Demonstration;
import staffnetwork.access.Role;

/**
 * Whether a password is enough. Whoever brings in figures, sends them off, leads the network or looks after accounts needs a code
 * as well (design/privacy.md section 2), and so does everybody who has chosen to. The trust's own sign-in asks for what the trust
 * wants. In a demonstration nobody needs it, because its passwords are printed.
 */
@ApplicationScoped
public class SecondStep {
    /** The page to enter a code on. */
    static final String ENTER = "/authenticator/enter-code";

    /** The page to set up an authenticator app on. */
    static final String SET_UP = "/authenticator/set-up";

    /** What a session that only has its password may still open, to get any further. */
    static final Set<String> PAGES = Set.of(ENTER, SET_UP);

    private static final Set<Role> ROLES =
            EnumSet.of(Role.HR_ANALYST, Role.WDES_SUBMITTER, Role.CHAIR, Role.SECOND_LOOKER, Role.ADMINISTRATOR);

    private final SecondSteps setUp;
    private final Demonstration demonstration;

    @Inject
    SecondStep(SecondSteps setUp, Demonstration demonstration) {
        this.setUp = setUp;
        this.demonstration = demonstration;
    }

    /** What is still missing. */
    enum Missing {
        /** Nothing. */
        NOTHING,
        /** A code. */
        CODE,
        /** A code, and there is no authenticator app yet that makes one. */
        SET_UP
    }

    Missing missing(UUID account, Proof proof, Set<Role> roles) {
        if (proof != Proof.PASSWORD || demonstration.isOn()) {
            return Missing.NOTHING;
        }
        if (setUp.isSetUp(account)) {
            return Missing.CODE;
        }
        return roles.stream().anyMatch(ROLES::contains) ? Missing.SET_UP : Missing.NOTHING;
    }

    /** The roles that need a code. */
    public static Set<Role> roles() {
        return Collections.unmodifiableSet(ROLES);
    }
}
