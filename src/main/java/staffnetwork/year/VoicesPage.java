package staffnetwork.year;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.wdes.Voices;
import staffnetwork.web.Messages;

/** The page where metric 9b is answered. */
@Named
@RequestScoped
public class VoicesPage {
    private static final int LONGEST = 10_000;
    private final TypedCounts counts;
    private final OpenYear open;
    private final Messages messages;
    private @Nullable String taken;
    private @Nullable String evidence;

    @Inject
    VoicesPage(TypedCounts counts, OpenYear open, Messages messages, Caller caller) {
        caller.demand(Act.TYPE_COUNTS);
        this.counts = counts;
        this.open = open.demanded();
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        counts.voices(open.getYear()).ifPresent(voices -> {
            taken = voices.actionTaken() ? "yes" : "no";
            evidence = voices.evidence();
        });
    }

    /** Saves the answer. */
    public @Nullable String save() {
        String words = evidence == null ? "" : evidence.strip();
        if (words.length() > LONGEST) {
            messages.wrong("evidence", "year.voices.too-long");
            return null;
        }
        if (!counts.save(open.getYear(), new Voices("yes".equals(taken), words))) {
            messages.wrong("send", "year.frozen.meanwhile");
            return null;
        }
        messages.done("year.voices.saved");
        return "/year/tasks?faces-redirect=true&year=" + open.getYear();
    }

    public @Nullable String getTaken() {
        return taken;
    }

    public void setTaken(@Nullable String taken) {
        this.taken = taken;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }
}
