package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** What was asked: that, the clock and a refusal if there is one, and nothing else about the person. */
@Named
@RequestScoped
public class AnswerPage {
    private final Desk desk;
    private final AskedWords words;
    private final Messages messages;
    private @Nullable Asked one;

    @Inject
    AnswerPage(Desk desk, AskedWords words, Messages messages) {
        this.desk = desk;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        one = desk.one();
    }

    /** Asks the person to let the clock stand still, to talk first. */
    public String askForTime() {
        desk.askForTime();
        messages.done("routes.time.asked");
        return desk.back();
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

    public String getFolder() {
        return desk.folder();
    }

    /** Whether the caller can answer about one thing now. */
    public boolean open(AskedWords.Line line) {
        return desk.isFirst() ? line.isWaiting() : line.isOpen();
    }

    /** Whether there is time to ask for. */
    public boolean isTimeToAsk() {
        return one != null
                && desk.isFirst()
                && !one.clock().offered()
                && !one.clock().isStopped()
                && words.lines(one).stream().anyMatch(AskedWords.Line::isWaiting);
    }
}
