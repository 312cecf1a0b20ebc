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
import staffnetwork.adjustment.ShareWith;
import staffnetwork.web.Messages;

/** One thing somebody asked for: its clocks, the answers, and what they decide about it. */
@Named
@RequestScoped
public class AskOnePage {
    private final Asking asking;
    private final AskedWords words;
    private final ShareWith with;
    private final Messages messages;
    private final UUID id;
    private @Nullable Asked one;
    private @Nullable String email;

    @Inject
    AskOnePage(Asking asking, AskedWords words, ShareWith with, Messages messages, HttpServletRequest request) {
        this.asking = asking;
        this.words = words;
        this.with = with;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        one = asking.one(id);
    }

    /** Takes another idea. */
    public String take(UUID row) {
        asking.reply(id, row, true);
        return here("routes.took");
    }

    /** Asks for a second look at another idea. */
    public String lookAgain(UUID row) {
        asking.reply(id, row, false);
        return here("routes.looked-for");
    }

    /** Says that it is there. */
    public String isThere(UUID row) {
        asking.done(id, row);
        return here("routes.thanks");
    }

    /** Lets the clock stand still, or run. */
    public String pause(boolean still) {
        asking.pause(id, still);
        return here(still ? "routes.pause.yes" : "routes.pause.over");
    }

    /** Asks somebody else instead. */
    public @Nullable String passOn() {
        var terms = with.address(PlanWords.own(email));
        if (terms.isEmpty()) {
            messages.wrong("email", "routes.who.unknown");
            return null;
        }
        asking.passOn(id, terms.get());
        return here("routes.passed");
    }

    /** Takes it back. */
    public String takeBack() {
        asking.takeBack(id);
        messages.done("routes.taken-back");
        return "/ask/list?faces-redirect=true";
    }

    private String here(String said) {
        messages.done(said);
        return "/ask/one?faces-redirect=true&id=" + id;
    }

    public List<AskedWords.Line> getLines() {
        return one == null ? List.of() : words.own(one);
    }

    public String getClock() {
        return one == null ? "" : words.clock(one);
    }

    public String getWho() {
        return one == null
                ? ""
                : messages.text(
                        one.closed() ? "routes.who.gone" : "routes.who.is",
                        one.decider().name());
    }

    public @Nullable Asked getOne() {
        return one;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
