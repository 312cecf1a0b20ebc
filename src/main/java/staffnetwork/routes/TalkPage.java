package staffnetwork.routes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import staffnetwork.web.Messages;

/** A talk somebody has themselves: what may help with it, and keeping nothing. */
@Named
@RequestScoped
public class TalkPage {
    private final Talks talks;
    private final Messages messages;

    @Inject
    TalkPage(Talks talks, Messages messages) {
        this.talks = talks;
        this.messages = messages;
    }

    /** Keeps nothing but a number in a quarter. */
    public String keepNothing() {
        talks.keepNothing();
        messages.done("routes.talk.nothing.done");
        return "/index?faces-redirect=true";
    }
}
