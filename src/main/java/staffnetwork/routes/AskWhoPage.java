package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.ShareWith;
import staffnetwork.adjustment.Shared;
import staffnetwork.adjustment.Sharing;
import staffnetwork.organisation.PersonView;
import staffnetwork.web.Messages;

/** Who is asked, and for which of the things in the plan. Nothing goes yet. */
@Named
@RequestScoped
public class AskWhoPage {
    private static final String MANAGER = "MANAGER";
    private final Plans plans;
    private final Sharing sharing;
    private final ShareWith with;
    private final Messages messages;
    private final CompanyPage company;
    private PlanView plan = PlanView.NOTHING;
    private PersonView.@Nullable Named manager;
    private List<String> chosen = List.of();
    private @Nullable String who;
    private @Nullable String email;

    @Inject
    AskWhoPage(Plans plans, Sharing sharing, ShareWith with, Messages messages, CompanyPage company) {
        this.plans = plans;
        this.sharing = sharing;
        this.with = with;
        this.messages = messages;
        this.company = company;
    }

    @PostConstruct
    void read() {
        plan = plans.own();
        manager = with.manager().orElse(null);
        chosen = plan.rows().stream().map(row -> row.id().toString()).toList();
    }

    /** Keeps the choice, and shows exactly what goes. */
    public @Nullable String next() {
        Optional<Shared.Terms> terms = MANAGER.equals(who) ? with.asManager() : with.address(PlanWords.own(email));
        if (terms.isEmpty()) {
            messages.wrong("email", "routes.who.unknown");
            return null;
        }
        Set<Part> along = EnumSet.allOf(Part.class);
        along.removeIf(part -> !part.belongsToRequests());
        Set<UUID> rows = chosen.stream().map(UUID::fromString).collect(Collectors.toSet());
        sharing.choose(terms.get(), along, rows, company.company());
        return "/ask/check?faces-redirect=true";
    }

    /** Whether the two answers are there without which nothing can be asked for. */
    public boolean isReady() {
        return plan.isReady();
    }

    /** What is in the plan, to choose from. */
    public List<SelectItem> getRows() {
        return plan.rows().stream().map(AskWhoPage::item).toList();
    }

    private static SelectItem item(Adjustment row) {
        return new SelectItem(row.id().toString(), row.what());
    }

    public boolean isManaged() {
        return manager != null;
    }

    /** The choice of one's manager, by name. */
    public String getManager() {
        return manager == null ? "" : messages.text("routes.who.manager", manager.name());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
