package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who chose to show the caller something. */
@Named
@RequestScoped
public class ShownListPage {
    private final ShownToMe shown;
    private List<ShownToMe.Title> titles = List.of();

    @Inject
    ShownListPage(ShownToMe shown) {
        this.shown = shown;
    }

    @PostConstruct
    void read() {
        titles = shown.titles();
    }

    public List<ShownToMe.Title> getTitles() {
        return titles;
    }
}
