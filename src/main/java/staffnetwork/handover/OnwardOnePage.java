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

/** Exactly what would be passed on about somebody, or was: their no, and their stop. */
@Named
@RequestScoped
public class OnwardOnePage {
    private final Letting letting;
    private final OnwardWords words;
    private final Messages messages;
    private final LocalDate today;
    private final UUID id;
    private @Nullable Onward one;

    @Inject
    OnwardOnePage(Letting letting, OnwardWords words, Messages messages, Clock clock, HttpServletRequest request) {
        this.letting = letting;
        this.words = words;
        this.messages = messages;
        this.today = LocalDate.now(clock);
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        one = letting.one(id);
    }

    /** Says no, or stops it. */
    public String stop() {
        letting.stop(id);
        messages.done(isWaiting() ? "handover.no.done" : "handover.stop.done");
        return "/onward/list?faces-redirect=true";
    }

    public boolean isWaiting() {
        return one != null && one.isWaiting();
    }

    /** Whether it went. */
    public boolean isGone() {
        return !isWaiting();
    }

    public String getHeading() {
        return one == null
                ? ""
                : messages.text(
                        isWaiting() ? "handover.one.waits" : "handover.one.went",
                        one.writer().name());
    }

    public String getReader() {
        return one == null ? "" : one.reader().name();
    }

    /** Until when there is time for a yes. */
    public String getNews() {
        return one == null ? "" : words.news(one);
    }

    public List<PlanWords.Line> getLines() {
        return one == null ? List.of() : words.lines(one.passed(today));
    }

    public String getSeenBy() {
        return one == null ? "" : words.bar(List.of(one));
    }
}
