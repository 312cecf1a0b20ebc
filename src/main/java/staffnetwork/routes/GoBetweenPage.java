package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Shared;
import staffnetwork.adjustment.Sharing;

/** Chooses who asks for somebody; what they see is chosen and shown on the next pages. */
@Named
@RequestScoped
public class GoBetweenPage {
    private static final int MONTHS = 3;
    private final GoBetweens goBetweens;
    private final Sharing sharing;
    private final Clock clock;
    private List<GoBetweens.Offer> offers = List.of();
    private @Nullable String chosen;

    @Inject
    GoBetweenPage(GoBetweens goBetweens, Sharing sharing, Clock clock) {
        this.goBetweens = goBetweens;
        this.sharing = sharing;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        offers = goBetweens.offered();
    }

    /** Goes on to what they will see. */
    public String next() {
        return goBetweens
                .one(PlanWords.id(chosen))
                .map(offer -> {
                    LocalDate until = LocalDate.now(clock).plusMonths(MONTHS);
                    sharing.choose(Shared.Terms.goBetween(offer.id(), offer.name(), until), Set.of(), Set.of());
                    return "/plan/share-what?faces-redirect=true";
                })
                .orElse("/talk/choose?faces-redirect=true");
    }

    public List<SelectItem> getOffers() {
        return offers.stream()
                .map(offer -> new SelectItem(offer.id().toString(), offer.name(), offer.words()))
                .toList();
    }

    public boolean isNobody() {
        return offers.isEmpty();
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }
}
