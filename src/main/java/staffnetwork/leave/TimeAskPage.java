package staffnetwork.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Plans;
import staffnetwork.web.Messages;

/** More than the policy approves by itself: it is asked for in writing, with a day for the answer and a second look. */
@Named
@RequestScoped
public class TimeAskPage {
    private final Plans plans;
    private final Messages messages;

    @Inject
    TimeAskPage(Plans plans, Messages messages) {
        this.plans = plans;
        this.messages = messages;
    }

    /** Puts it into the caller's own plan, and goes on to asking for it. */
    public @Nullable String ask() {
        plans.begin();
        if (!plans.wouldHelp(List.of(messages.text("leave.ask.row")))) {
            messages.wrong("send", "leave.ask.full");
            return null;
        }
        messages.done("leave.ask.done");
        return plans.own().isReady() ? "/ask/who?faces-redirect=true" : "/plan/in-the-way?faces-redirect=true";
    }
}
