package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** The first of two answers that are needed: what gets in the way, in own words. */
@Named
@RequestScoped
public class BarrierPage {
    private final Plans plans;
    private final Messages messages;
    private @Nullable String words;

    @Inject
    BarrierPage(Plans plans, Messages messages) {
        this.plans = plans;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        words = plans.own().said(Part.BARRIER);
    }

    /** Saves it and goes on. */
    public @Nullable String next(@Nullable String then) {
        String own = PlanWords.own(words);
        if (own.length() > Part.LONGEST) {
            messages.wrong("words", "adjustment.words.long", Part.LONGEST);
            return null;
        }
        if (own.isEmpty()) {
            messages.wrong("words", "adjustment.barrier.missing");
            return null;
        }
        if (!plans.say(Part.BARRIER, own)) {
            messages.wrong("words", "adjustment.full");
            return null;
        }
        return "mine".equals(then) ? "/plan/mine?faces-redirect=true" : "/plan/help?faces-redirect=true";
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
