package staffnetwork.passport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanView;
import staffnetwork.adjustment.PlanWords;

/** Chooses what of one's own plan is on the sheet. The choice goes into the address and is kept nowhere. */
@Named
@RequestScoped
public class CarryPage {
    private final Sheets sheets;
    private final PlanWords words;
    private final @Nullable String address;
    private List<SelectItem> items = List.of();
    private List<String> ticked = List.of();

    @Inject
    CarryPage(Sheets sheets, PlanWords words, HttpServletRequest request) {
        this.sheets = sheets;
        this.words = words;
        this.address = request.getParameter("of");
    }

    @PostConstruct
    void read() {
        PlanView plan = sheets.plan();
        items = words.choices(plan).entrySet().stream()
                .map(each -> new SelectItem(each.getKey(), each.getValue()))
                .toList();
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
