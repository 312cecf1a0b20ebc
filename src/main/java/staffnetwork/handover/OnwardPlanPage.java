package staffnetwork.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What one's plan page says about what would be passed on: that there is something, and no word of it. */
@Named
@RequestScoped
public class OnwardPlanPage {
    private final Letting letting;
    private List<Onward> all = List.of();

    @Inject
    OnwardPlanPage(Letting letting) {
        this.letting = letting;
    }

    @PostConstruct
    void read() {
        all = letting.atHome();
    }

    /** Whether anything waits for a yes. */
    public boolean isWaiting() {
        return all.stream().anyMatch(Onward::isWaiting);
    }

    /** Whether anything waits, or went. */
    public boolean isAny() {
        return !all.isEmpty();
    }
}
