package staffnetwork.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** Exactly what somebody would see now, before they see it. */
@Named
@RequestScoped
public class TimeLookPage {
    private final LeaveShowing showing;
    private final LeaveWords words;
    private final Messages messages;
    private @Nullable ShownTime what;

    @Inject
    TimeLookPage(LeaveShowing showing, LeaveWords words, Messages messages) {
        this.showing = showing;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        what = showing.preview().orElse(null);
    }

    /** Lets them see it. */
    public @Nullable String show() {
        if (!showing.show()) {
            messages.wrong("form", "leave.show.many");
            return null;
        }
        messages.done("leave.show.done");
        return "/time/mine?faces-redirect=true";
    }

    public boolean isPossible() {
        return what != null;
    }

    public String getHeading() {
        return messages.text(
                "leave.look.heading", what == null ? "" : what.terms().readerName());
    }

    public List<ShownTime.Day> getDays() {
        return what == null ? List.of() : what.days();
    }

    /** A day in words. */
    public String day(ShownTime.Day day) {
        return words.day(day.day());
    }

    /** How long it is. */
    public String length(ShownTime.Day day) {
        return words.length(day.minutes());
    }

    /** From which day on, and until when. */
    public String getTerms() {
        return what == null ? "" : words.terms(what);
    }
}
