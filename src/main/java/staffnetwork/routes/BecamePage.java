package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.adjustment.Adjustment.Became;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.Route;
import staffnetwork.web.Messages;

/** What became of a row that was not asked for in writing: one page, three answers, for its owner alone. */
@Named
@RequestScoped
public class BecamePage {
    private static final String MINE = "/plan/mine?faces-redirect=true";
    private static final String SOON = "SOON";
    private static final String LATER = "LATER";
    private final Plans plans;
    private final Messages messages;
    private final Clock clock;
    private final UUID id;
    private String text = "";
    private boolean said;
    private @Nullable String way;
    private @Nullable String end;
    private @Nullable String took;

    @Inject
    BecamePage(Plans plans, Messages messages, Clock clock, HttpServletRequest request) {
        this.plans = plans;
        this.messages = messages;
        this.clock = clock;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        text = plans.row(id)
                .orElseThrow(() -> new NotAllowed(Act.SEE_OWN_PLAN, new Decision.Refused(Decision.Reason.NOT_YOURS)))
                .what();
        PlanView plan = plans.own();
        way = plan.route() == Route.INFORMAL || plan.route() == Route.GO_BETWEEN
                ? plan.route().name()
                : null;
        plan.became(id).ifPresent(this::show);
    }

    private void show(Became news) {
        said = true;
        way = news.way().name();
        end = news.end().name();
        took = news.soon() ? SOON : LATER;
    }

    /** Keeps the answers; nobody is told. */
    public @Nullable String save() {
        Became news = new Became(
                id,
                Route.valueOf(String.valueOf(way)),
                Became.End.valueOf(String.valueOf(end)),
                SOON.equals(took),
                LocalDate.now(clock));
        if (!plans.became(news)) {
            messages.wrong("end", "adjustment.full");
            return null;
        }
        messages.done("routes.became.saved");
        return MINE;
    }

    /** Takes the answers back. */
    public String forget() {
        plans.forgetWhatBecame(id);
        messages.done("routes.became.forgotten");
        return MINE;
    }

    public String getText() {
        return text;
    }

    public boolean isSaid() {
        return said;
    }

    public @Nullable String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way;
    }

    public @Nullable String getEnd() {
        return end;
    }

    public void setEnd(@Nullable String end) {
        this.end = end;
    }

    public @Nullable String getTook() {
        return took;
    }

    public void setTook(@Nullable String took) {
        this.took = took;
    }
}
