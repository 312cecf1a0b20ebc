package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.access.Caller;
import staffnetwork.web.Messages;

/** What the first page says about one's plan: a day, and no word of it. */
@Named
@RequestScoped
public class PlanHomePage {
    private final Plans plans;
    private final PlanWords words;
    private final Messages messages;
    private final Caller caller;
    private Plans.Home home = new Plans.Home(null, false, List.of(), null, List.of());

    @Inject
    PlanHomePage(Plans plans, PlanWords words, Messages messages, Caller caller) {
        this.plans = plans;
        this.words = words;
        this.messages = messages;
        this.caller = caller;
    }

    @PostConstruct
    void read() {
        if (caller.isSignedIn()) {
            home = plans.home();
        }
    }

    private boolean isBegun() {
        return home.changed() != null;
    }

    /** When it was last changed, or that there is none. */
    public String getText() {
        return isBegun()
                ? messages.text("adjustment.changed", words.day(home.changed()))
                : messages.text("adjustment.home.none");
    }

    public String getPage() {
        return isBegun() ? "/plan/mine" : "/plan/start";
    }

    public String getAction() {
        return messages.text(isBegun() ? "adjustment.home.see" : "adjustment.home.begin");
    }
}
