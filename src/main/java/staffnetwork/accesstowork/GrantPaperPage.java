package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Plans;
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
        PlanView plan = plans.own();
        List<SelectItem> items = new ArrayList<>();
        for (Part part : Part.values()) {
            if (!plan.said(part).isEmpty()) {
                items.add(new SelectItem(part.name(), words.name(part)));
            }
            if (part == Part.BARRIER) {
                plan.rows()
                        .forEach(row -> items.add(new SelectItem(
                                row.id().toString(), messages.text("accesstowork.paper.row", row.what()))));
            }
        }
        choices = items;
        Application.Paper paper = applications.own().paper();
        List<String> ticked = new ArrayList<>();
        paper.parts().forEach(part -> ticked.add(part.name()));
        paper.rows().forEach(row -> ticked.add(row.toString()));
        chosen = ticked;
    }

    /** Keeps the choice, and shows the sheet. */
    public String show() {
        Set<Part> parts = new HashSet<>();
        Set<UUID> rows = new HashSet<>();
        for (String each : chosen) {
            if (each.matches("[A-Z_]+")) {
                parts.add(Part.valueOf(each));
            } else {
                rows.add(UUID.fromString(each));
            }
        }
        applications.choose(new Application.Paper(parts, rows));
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
