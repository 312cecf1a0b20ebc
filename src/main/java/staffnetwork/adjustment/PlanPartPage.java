package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** One part of the plan that nobody has to write. */
@Named
@RequestScoped
public class PlanPartPage {
    private final Plans plans;
    private final Messages messages;
    private final Part part;
    private @Nullable String words;

    @Inject
    PlanPartPage(Plans plans, Messages messages, HttpServletRequest request) {
        this.plans = plans;
        this.messages = messages;
        this.part = part(request.getParameter("of"));
    }

    private static Part part(@Nullable String told) {
        return Arrays.stream(Part.values())
                .filter(each -> String.valueOf(each.number()).equals(told))
                .findFirst()
                .orElse(Part.TALKING);
    }

    @PostConstruct
    void read() {
        words = plans.own().said(part);
    }

    /** Saves it; empty words take the part out. */
    public @Nullable String save() {
        String own = PlanWords.own(words);
        if (own.length() > Part.LONGEST) {
            messages.wrong("words", "adjustment.words.long", Part.LONGEST);
            return null;
        }
        if (part == Part.BARRIER && own.isEmpty()) {
            messages.wrong("words", "adjustment.barrier.missing");
            return null;
        }
        if (!plans.say(part, own)) {
            messages.wrong("words", "adjustment.full");
            return null;
        }
        messages.done("adjustment.saved");
        return "/plan/mine?faces-redirect=true";
    }

    public Part getPart() {
        return part;
    }

    public String getHeading() {
        return messages.text("adjustment.part." + part);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
