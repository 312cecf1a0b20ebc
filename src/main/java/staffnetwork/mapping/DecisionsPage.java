package staffnetwork.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that lists what the organisation decided its columns and values mean, who decided it and when. */
@Named
@RequestScoped
public class DecisionsPage {
    private final Decisions decisions;
    private List<RememberedValue> values = List.of();
    private List<RememberedLayout> layouts = List.of();

    @Inject
    DecisionsPage(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostConstruct
    void look() {
        values = decisions.values();
        layouts = decisions.layouts();
    }

    public List<RememberedValue> getValues() {
        return values;
    }

    public List<RememberedLayout> getLayouts() {
        return layouts;
    }
}
