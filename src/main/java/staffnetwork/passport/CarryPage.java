package staffnetwork.passport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Chooses what of one's own plan is on the sheet. The choice goes into the address and is kept nowhere. */
@Named
@RequestScoped
public class CarryPage {
    private final Sheets sheets;
    private final PlanWords words;
    private final Messages messages;
    private final @Nullable String address;
    private List<SelectItem> items = List.of();
    private List<String> ticked = List.of();

    @Inject
    CarryPage(Sheets sheets, PlanWords words, Messages messages, HttpServletRequest request) {
        this.sheets = sheets;
        this.words = words;
        this.messages = messages;
        this.address = request.getParameter("of");
    }

    @PostConstruct
    void read() {
        PlanView plan = sheets.plan();
        List<SelectItem> all = new ArrayList<>();
        for (Part part : Part.values()) {
            if (!plan.said(part).isEmpty()) {
                all.add(new SelectItem(part.name(), words.name(part)));
            }
            if (part == Part.BARRIER) {
                plan.rows()
                        .forEach(row -> all.add(new SelectItem(
                                row.id().toString(), messages.text("adjustment.row") + ": " + row.what())));
            }
        }
        items = List.copyOf(all);
        ticked = (address == null ? Chosen.atFirst(plan) : Chosen.read(address)).ticks();
    }

    /** Shows the sheet. */
    public String show() {
        return "/carry/show?faces-redirect=true&of=" + Chosen.ticked(ticked).address();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public List<SelectItem> getItems() {
        return items;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(@Nullable List<String> ticked) {
        this.ticked = ticked == null ? List.of() : List.copyOf(ticked);
    }
}
