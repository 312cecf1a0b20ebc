package staffnetwork.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The page that shows somebody where they are signed in. */
@Named
@RequestScoped
public class SessionsPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

    private final OwnSessions own;
    private final Clock clock;

    @Inject
    SessionsPage(OwnSessions own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** Where one is signed in, the newest first. */
    public List<SessionView> getSessions() {
        return own.all();
    }

    /** Signs out in one place. */
    public String end(SessionView session) {
        own.end(session.id());
        return "/session/list?faces-redirect=true";
    }

    /** Signs out everywhere, here too. */
    public String endAll() {
        own.endAll();
        return "/account/signed-out?faces-redirect=true";
    }

    /** That moment in England. */
    public String time(Instant when) {
        return TIME.format(when.atZone(clock.getZone()));
    }
}
