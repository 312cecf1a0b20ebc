package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Something bought with the award, and whether the trust has claimed the money back; one more, or one of those there are. */
@Named
@RequestScoped
public class GrantItemPage {
    private static final String MINE = "/grant/mine?faces-redirect=true";
    private final Applications applications;
    private final Messages messages;
    private final @Nullable String told;
    private int id;
    private @Nullable String what;
    private @Nullable LocalDate bought;
    private @Nullable LocalDate claimed;

    @Inject
    GrantItemPage(Applications applications, Messages messages, HttpServletRequest request) {
        this.applications = applications;
        this.messages = messages;
        this.told = request.getParameter("id");
    }

    @PostConstruct
    void read() {
        if (isThere()) {
            Application.Item item = applications
                    .item(number())
                    .orElseThrow(
                            () -> new NotAllowed(Act.SEE_OWN_GRANT, new Decision.Refused(Decision.Reason.NOT_YOURS)));
            id = item.id();
            what = item.what();
            bought = item.bought();
            claimed = item.claimed();
        }
    }

    private int number() {
        return told != null && told.matches("\\d{1,6}") ? Integer.parseInt(told) : 0;
    }

    /** Whether it is one of those there are. */
    public boolean isThere() {
        return told != null && !told.isEmpty();
    }

    /** Saves it. */
    public @Nullable String save() {
        String said = PlanWords.own(what);
        if (said.isEmpty() || said.length() > Application.LONGEST_ITEM) {
            messages.wrong("what", "accesstowork.item.what.wrong", Application.LONGEST_ITEM);
        } else if (keep(said)) {
            messages.done("accesstowork.saved");
            return MINE;
        } else {
            messages.wrong("what", "accesstowork.full");
        }
        return null;
    }

    private boolean keep(String said) {
        return isThere()
                ? applications.change(new Application.Item(id, said, bought, claimed))
                : applications.add(said, bought, claimed);
    }

    /** Takes it out. */
    public String remove() {
        applications.remove(id);
        messages.done("accesstowork.item.removed");
        return MINE;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getBought() {
        return bought;
    }

    public void setBought(@Nullable LocalDate bought) {
        this.bought = bought;
    }

    public @Nullable LocalDate getClaimed() {
        return claimed;
    }

    public void setClaimed(@Nullable LocalDate claimed) {
        this.claimed = claimed;
    }
}
