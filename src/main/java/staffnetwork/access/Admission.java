package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Tells, for the length of one request, who the caller is. Whoever can do this can be anybody, so only the room {@code session} uses
 * it, which has seen both cookies (decision 0017, held by an architecture test).
 */
@ApplicationScoped
public class Admission {
    private final Caller caller;

    @Inject
    Admission(Caller caller) {
        this.caller = caller;
    }

    /** The database is told who asks before anything about them is read; nothing is allowed by it. */
    public void claims(UUID account) {
        caller.claims(account);
    }

    /** Nobody is signed in. */
    public void nobody() {
        caller.isNobody();
    }

    /**
     * That person is signed in.
     *
     * @param account theirs
     * @param known what is known of them now
     * @param session the session they are in
     * @param fresh whether they proved who they are a moment ago
     */
    public void enters(UUID account, Directory.Known known, UUID session, boolean fresh) {
        caller.is(account, known.name(), known.roles());
        caller.stands(new Standing(session, fresh, known.confirmed()));
    }
}
