package staffnetwork.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Exactly what its reader would read, and the yes after which they do. */
@Named
@RequestScoped
public class OnwardYesPage {
    private final Letting letting;
    private final OnwardWords words;
    private final Messages messages;
    private final LocalDate today;
    private final HttpServletRequest request;
    private @Nullable Onward one;

    @Inject
    OnwardYesPage(Letting letting, OnwardWords words, Messages messages, Clock clock, HttpServletRequest request) {
        this.letting = letting;
        this.words = words;
        this.messages = messages;
        this.today = LocalDate.now(clock);
        this.request = request;
    }

    private UUID id() {
        return PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        one = letting.one(id());
    }

    /** Says yes, if it is still what was shown: another window may have changed it meanwhile. */
    public @Nullable String let() {
        if (!letting.let(id(), String.valueOf(request.getParameter("seen")))) {
            messages.wrong("send", "handover.yes.changed");
            return null;
        }
        messages.done("handover.yes.done");
        return "/onward/list?faces-redirect=true";
    }

    /** What is shown, as one word. */
    public String getSeen() {
        return isPossible() ? letting.seen(id()) : "";
    }

    public boolean isPossible() {
        return one != null && one.isWaiting();
    }

    public String getHeading() {
        return messages.text(
                "handover.yes.heading", one == null ? "" : one.reader().name());
    }

    public List<PlanWords.Line> getLines() {
        return one == null ? List.of() : words.lines(one.passed(today));
    }

    public String getSeenBy() {
        return one == null ? "" : words.bar(List.of(one));
    }
}
