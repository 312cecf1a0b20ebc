package staffnetwork.trail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.web.Messages;

/** The auditor's page: the trail by month, act and outcome, and whether it is whole. */
@Named
@RequestScoped
public class AuditPage {
    private final TrailAudit door;
    private final LookWords words;
    private final Messages messages;
    private final AuditChoice choice;
    private String month = "";
    private String act = "";
    private String outcome = "";
    private LooksPart part = new LooksPart(List.of(), 0);

    @Inject
    AuditPage(TrailAudit door, LookWords words, Messages messages, HttpServletRequest request) {
        this.door = door;
        this.words = words;
        this.messages = messages;
        this.choice = AuditChoice.of(request);
    }

    @PostConstruct
    void read() {
        month = choice.month();
        act = choice.act();
        outcome = choice.outcome();
        part = door.entries(choice.question());
    }

    /** Shows what was chosen. */
    public String show() {
        return new AuditChoice(month, act, outcome, 0).address("/trail/audit?faces-redirect=true");
    }

    /** Checks the whole trail. */
    public String check() {
        LastCheck found = door.check();
        if (!(found.finding() instanceof Finding.Whole whole)) {
            messages.wrong("check", "trail.audit.broken-now");
            return "";
        }
        messages.done("trail.audit.checked", whole.entries());
        return choice.address("/trail/audit?faces-redirect=true");
    }

    /** The entries of this page, in words. */
    public List<LookLine> getLines() {
        return part.looks().stream().map(words::ofAny).toList();
    }

    /** How many entries the trail has. */
    public String getCount() {
        return String.format(Locale.UK, "%,d", door.count());
    }

    /** What the last check found, in words. */
    public String getLastCheck() {
        Optional<LastCheck> last = door.lastCheck();
        return last.map(words::check).orElseGet(() -> messages.text("trail.audit.unchecked"));
    }

    /** The months to choose from, the newest first: how they read, and what they are. */
    public Map<String, String> getMonths() {
        return words.months();
    }

    /** The acts that leave an entry. */
    public List<Act> getActs() {
        return AuditChoice.acts();
    }

    /** Where the newest entries of this choice are, or empty if they are here. */
    public String getNewest() {
        return choice.before() > 0 ? choice.from(0).address("/trail/audit") : "";
    }

    /** Where older entries of this choice are, or empty if there are none. */
    public String getOlder() {
        return part.older() > 0 ? choice.from(part.older()).address("/trail/audit") : "";
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = AuditChoice.told(month);
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = AuditChoice.told(act);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = AuditChoice.told(outcome);
    }
}
