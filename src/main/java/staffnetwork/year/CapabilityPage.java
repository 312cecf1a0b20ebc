package staffnetwork.year;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.intake.FileKind;
import staffnetwork.web.Messages;
import staffnetwork.workforce.Capability;

/** The page where metric 3's counts of two years are typed. */
@Named
@RequestScoped
public class CapabilityPage {
    private final TypedCounts counts;
    private final OpenYear open;
    private final Messages messages;
    private final CountsForm entries = new CountsForm("entries");
    private final CountsForm illHealth = new CountsForm("illHealth");

    @Inject
    CapabilityPage(TypedCounts counts, OpenYear open, Messages messages, Caller caller) {
        caller.demand(Act.TYPE_COUNTS);
        this.counts = counts;
        this.open = open.demanded();
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        if (counts.typed(open.getYear(), FileKind.CAPABILITY).orElse(null) instanceof Capability typed) {
            entries.show(typed.entries());
            illHealth.show(typed.illHealth());
        }
    }

    /** Saves the counts. */
    public @Nullable String save() {
        if (!CountsForm.right(messages, entries, List.of(illHealth), "year.capability.above")) {
            return null;
        }
        if (!counts.save(open.getYear(), new Capability(entries.counts(), illHealth.counts()))) {
            messages.wrong("send", "year.frozen.meanwhile");
            return null;
        }
        messages.done("year.capability.saved");
        return "/year/tasks?faces-redirect=true&year=" + open.getYear();
    }

    public CountsForm getEntries() {
        return entries;
    }

    public CountsForm getIllHealth() {
        return illHealth;
    }
}
