package staffnetwork.session;

import java.util.UUID;

/** Knows who has set up a second step of signing in. */
public interface SecondSteps {
    /** Whether the owner of that account has. */
    boolean isSetUp(UUID account);
}
