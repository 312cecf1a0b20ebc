package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Exactly what goes and to whom, before it goes. */
@Named
@RequestScoped
public class AskCheckPage {
    private final Asking asking;
    private final AskedWords words;
    private final Messages messages;
    private @Nullable Asked what;

    @Inject
    AskCheckPage(Asking asking, AskedWords words, Messages messages) {
        this.asking = asking;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        what = asking.preview().orElse(null);
    }

    /** Asks. */
    public String ask() {
        return asking.ask() ? "/ask/sent?faces-redirect=true" : "/ask/who?faces-redirect=true";
    }

    public boolean isPossible() {
        return what != null;
    }

    public String getHeading() {
        return messages.text(
                "routes.check.heading", what == null ? "" : what.decider().name());
    }

    /** The parts of the plan that go along. */
    public List<PlanWords.Line> getAlong() {
        return what == null ? List.of() : words.along(what);
    }

    /** What is asked for. */
    public List<AskedWords.Line> getLines() {
        return what == null ? List.of() : words.lines(what);
    }

    /** Who looks a second time, or that nobody can yet and what then happens. */
    public String getSecond() {
        long lookers = what == null ? 0 : asking.lookers(what);
        return lookers == 0 ? messages.text("routes.check.nobody") : messages.text("routes.check.lookers", lookers);
    }

    public String getClock() {
        return what == null ? "" : words.clock(what);
    }
}
