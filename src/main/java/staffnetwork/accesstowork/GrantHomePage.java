package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.access.Caller;
import staffnetwork.web.Messages;

/** What the first page says about one's application: a day, and no word of it. */
@Named
@RequestScoped
public class GrantHomePage {
    private final Applications applications;
    private final GrantWords words;
    private final Messages messages;
    private final Caller caller;
    private Applications.Home home = new Applications.Home(Application.Stage.NOTHING, null);

    @Inject
    GrantHomePage(Applications applications, GrantWords words, Messages messages, Caller caller) {
        this.applications = applications;
        this.words = words;
        this.messages = messages;
        this.caller = caller;
    }

    @PostConstruct
    void read() {
        if (caller.isSignedIn()) {
            home = applications.home();
        }
    }

    /** How far it is; when it ends soon, on which day. */
    public String getText() {
        return home.until() == null
                ? messages.text("accesstowork.home." + home.stage())
                : messages.text("accesstowork.home." + home.stage(), words.day(home.until()));
    }

    /** Whether something has to be done soon. */
    public boolean isUrgent() {
        return home.stage() == Application.Stage.ENDING || home.stage() == Application.Stage.OVER;
    }
}
