package staffnetwork.accesstowork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** What helps while somebody waits: it goes into their plan, and they can ask the trust for it at once. */
@Named
@RequestScoped
public class GrantMeanwhilePage {
    private final Meanwhile meanwhile;
    private final Messages messages;
    private @Nullable String what;

    @Inject
    GrantMeanwhilePage(Meanwhile meanwhile, Messages messages) {
        this.meanwhile = meanwhile;
        this.messages = messages;
    }

    /** Puts it into the plan, and goes on to asking for it. */
    public @Nullable String put() {
        String said = PlanWords.own(what).replace('\n', ' ');
        if (said.isEmpty() || said.length() > Adjustment.LONGEST_WHAT) {
            messages.wrong("what", "accesstowork.meanwhile.wrong", Adjustment.LONGEST_WHAT);
            return null;
        }
        if (!meanwhile.put(said, messages.text("accesstowork.meanwhile.why"))) {
            messages.wrong("what", "accesstowork.meanwhile.full");
            return null;
        }
        messages.done("accesstowork.meanwhile.done");
        return meanwhile.isReady() ? "/ask/who?faces-redirect=true" : "/plan/in-the-way?faces-redirect=true";
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }
}
