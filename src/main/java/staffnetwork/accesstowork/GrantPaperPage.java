package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.Ticked;
import staffnetwork.web.Messages;

/** What of the plan goes on the sheet for an application. Nothing is ticked beforehand, and a condition comes last. */
@Named
@RequestScoped
public class GrantPaperPage {
    private final Applications applications;
    private final Plans plans;
    private final PlanWords words;
    private final Messages messages;
    private List<SelectItem> choices = List.of();
    private List<String> chosen = List.of();

    @Inject
    GrantPaperPage(Applications applications, Plans plans, PlanWords words, Messages messages) {
        this.applications = applications;
        this.plans = plans;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        choices = words.choices(plans.own(), what -> messages.text("accesstowork.paper.row", what)).entrySet().stream()
                .map(each -> new SelectItem(each.getKey(), each.getValue()))
                .toList();
        Application.Paper paper = applications.own().paper();
        chosen = new Ticked(paper.parts(), paper.rows()).ticks();
    }

    /** Keeps the choice, and shows the sheet. */
    public String show() {
        Ticked ticked = Ticked.of(chosen);
        applications.choose(new Application.Paper(ticked.parts(), ticked.rows()));
        return "/grant/sheet?faces-redirect=true";
    }

    /** Whether there is nothing in the plan to choose from. */
    public boolean isNothing() {
        return choices.isEmpty();
    }

    public List<SelectItem> getChoices() {
        return choices;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }
}
