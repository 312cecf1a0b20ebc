package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** What the caller was asked: that and the clock, and nothing else about the person. */
@Named
@RequestScoped
public class AnswerPage {
    private final Answering door;
    private final AskedWords words;
    private final Messages messages;
    private final UUID id;
    private @Nullable Asked one;

    @Inject
    AnswerPage(Answering door, AskedWords words, Messages messages, HttpServletRequest request) {
        this.door = door;
        this.words = words;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        one = door.one(id);
    }

    /** Asks the person to let the clock stand still, to talk first. */
    public String askForTime() {
        door.askForTime(id);
        messages.done("routes.time.asked");
        return "/answer/one?faces-redirect=true&id=" + id;
    }

    public String getHeading() {
        return one == null
                ? ""
                : messages.text("routes.one.heading", one.owner().name());
    }

    public String getClock() {
        return one == null ? "" : words.clock(one);
    }

    public List<PlanWords.Line> getAlong() {
        return one == null ? List.of() : words.along(one);
    }

    public List<AskedWords.Line> getLines() {
        return one == null ? List.of() : words.lines(one);
    }

    /** Whether there is time to ask for. */
    public boolean isTimeToAsk() {
        return one != null
                && !one.clock().offered()
                && !one.clock().isStopped()
                && words.lines(one).stream().anyMatch(AskedWords.Line::isWaiting);
    }
}
