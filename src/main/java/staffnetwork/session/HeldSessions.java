package staffnetwork.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import staffnetwork.access.HeldAboutMe;

/** Where somebody is and was signed in, for the copy of everything held about them. */
@ApplicationScoped
class HeldSessions implements HeldAboutMe {
    private final OwnSessions sessions;

    @Inject
    HeldSessions(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String part() {
        return "session";
    }

    @Override
    public String heading() {
        return "session.held";
    }

    @Override
    public List<Line> lines() {
        return sessions.held();
    }
}
