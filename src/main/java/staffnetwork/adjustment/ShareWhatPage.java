package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** What of the plan is to be shared, what for and until when. Nothing is ticked beforehand. */
@Named
@RequestScoped
public class ShareWhatPage {
    private final Plans plans;
    private final Sharing sharing;
    private final PlanWords words;
    private final Messages messages;
    private final Clock clock;
    private List<SelectItem> parts = List.of();
    private List<String> chosen = List.of();
    private Shared.@Nullable Terms terms;
    private @Nullable String purpose;
    private @Nullable String months;

    @Inject
    ShareWhatPage(Plans plans, Sharing sharing, PlanWords words, Messages messages, Clock clock) {
        this.plans = plans;
        this.sharing = sharing;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        terms = sharing.terms().orElse(null);
        parts = words.choices(plans.own()).entrySet().stream()
                .map(each -> new SelectItem(each.getKey(), each.getValue()))
                .toList();
    }

    /** Keeps the choice and shows exactly what would be seen. */
    public String next() {
        Shared.Terms with = terms;
        if (with == null) {
            return "/plan/share?faces-redirect=true";
        }
        Ticked ticked = Ticked.of(chosen);
        LocalDate until = LocalDate.now(clock).plusMonths(Long.parseLong(String.valueOf(months)));
        sharing.choose(with.until(Purpose.valueOf(String.valueOf(purpose)), until), ticked.parts(), ticked.rows());
        return "/plan/share-look?faces-redirect=true";
    }

    public List<SelectItem> getParts() {
        return parts;
    }

    public String getHeading() {
        Shared.Terms with = terms;
        return messages.text("adjustment.share.what", with == null ? "" : with.readerName());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getMonths() {
        return months;
    }

    public void setMonths(@Nullable String months) {
        this.months = months;
    }
}
