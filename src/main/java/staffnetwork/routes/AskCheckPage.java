package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Shared;
import staffnetwork.adjustment.Sharing;
import staffnetwork.web.Messages;

/** Exactly what goes and to whom, before it goes. */
@Named
@RequestScoped
public class AskCheckPage {
    private final Asking asking;
    private final Sharing sharing;
    private final AskedWords words;
    private final Messages messages;
    private final HttpServletRequest request;
    private @Nullable Asked what;

    @Inject
    AskCheckPage(Asking asking, Sharing sharing, AskedWords words, Messages messages, HttpServletRequest request) {
        this.asking = asking;
        this.sharing = sharing;
        this.words = words;
        this.messages = messages;
        this.request = request;
    }

    @PostConstruct
    void read() {
        what = asking.preview().orElse(null);
    }

    /** Asks, if it is still what was shown: another window may have chosen or written something else meanwhile. */
    public @Nullable String ask() {
        if (what != null && !getSeen().equals(request.getParameter("seen"))) {
            messages.wrong("send", "routes.check.changed");
            return null;
        }
        if (what != null && !asking.ask()) {
            messages.wrong("send", "routes.check.full");
            return null;
        }
        return what == null ? "/ask/who?faces-redirect=true" : "/ask/sent?faces-redirect=true";
    }

    /** What is shown, as one word. */
    public String getSeen() {
        String shown = sharing.preview().map(Shared::print).orElse("");
        return what == null
                ? ""
                : shown + what.company().stream().map(Enum::name).sorted().toList();
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
