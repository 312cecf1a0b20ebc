package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.web.Messages;

/** What somebody asked for, and how far each is. */
@Named
@RequestScoped
public class AskListPage {
    private final Asking asking;
    private final AskedSeenBy seenBy;
    private final AskedWords words;
    private final Messages messages;
    private List<Asked> asked = List.of();

    @Inject
    AskListPage(Asking asking, AskedSeenBy seenBy, AskedWords words, Messages messages) {
        this.asking = asking;
        this.seenBy = seenBy;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        asked = asking.mine();
    }

    public List<Asked> getAsked() {
        return asked;
    }

    /** The clock of one. */
    public String clock(Asked one) {
        return words.clock(one);
    }

    /** How far each thing is. */
    public List<AskedWords.Line> lines(Asked one) {
        return words.own(one);
    }

    /** Who can see something of what was asked, worked out from what is kept. */
    public String getSeenBy() {
        List<String> readers = seenBy.sentences();
        return readers.isEmpty()
                ? messages.text("routes.bar.only")
                : messages.text("routes.bar.some") + " " + String.join(" ", readers);
    }
}
