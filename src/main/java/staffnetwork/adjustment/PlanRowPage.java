package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.web.Messages;

/** More about one thing that would help; all of it optional but what it is. */
@Named
@RequestScoped
public class PlanRowPage {
    private static final String MINE = "/plan/mine?faces-redirect=true";
    private final Plans plans;
    private final Messages messages;
    private final UUID id;
    private @Nullable String what;
    private @Nullable String why;
    private @Nullable String from;
    private @Nullable String lasting;
    private List<String> urgent = List.of();

    @Inject
    PlanRowPage(Plans plans, Messages messages, HttpServletRequest request) {
        this.plans = plans;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        Adjustment row = plans.row(id)
                .orElseThrow(() -> new NotAllowed(Act.SEE_OWN_PLAN, new Decision.Refused(Decision.Reason.NOT_YOURS)));
        what = row.what();
        why = row.why();
        from = row.from();
        lasting = row.lasting().name();
        urgent = row.urgent() ? List.of("URGENT") : List.of();
    }

    /** Saves it. */
    public @Nullable String save() {
        String said = PlanWords.own(what);
        String because = PlanWords.own(why);
        String whom = PlanWords.own(from);
        if (said.isEmpty() || said.length() > Adjustment.LONGEST_WHAT) {
            messages.wrong("what", "adjustment.row.what.wrong", Adjustment.LONGEST_WHAT);
        } else if (because.length() > Adjustment.LONGEST_WHY) {
            messages.wrong("why", "adjustment.words.long", Adjustment.LONGEST_WHY);
        } else if (whom.length() > Adjustment.LONGEST_FROM) {
            messages.wrong("from", "adjustment.words.long", Adjustment.LONGEST_FROM);
        } else if (plans.change(new Adjustment(id, said, because, lasting(), !urgent.isEmpty(), whom))) {
            messages.done("adjustment.saved");
            return MINE;
        } else {
            messages.wrong("what", "adjustment.full");
        }
        return null;
    }

    private Adjustment.Lasting lasting() {
        return lasting == null ? Adjustment.Lasting.NOT_SURE : Adjustment.Lasting.valueOf(lasting);
    }

    /** Takes it out of the plan. */
    public String remove() {
        plans.remove(id);
        messages.done("adjustment.row.removed");
        return MINE;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getLasting() {
        return lasting;
    }

    public void setLasting(@Nullable String lasting) {
        this.lasting = lasting;
    }

    public List<String> getUrgent() {
        return urgent;
    }

    public void setUrgent(@Nullable List<String> urgent) {
        this.urgent = urgent == null ? List.of() : List.copyOf(urgent);
    }
}
