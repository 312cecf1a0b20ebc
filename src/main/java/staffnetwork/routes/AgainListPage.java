package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a second look, the oldest first. */
@Named
@RequestScoped
public class AgainListPage {
    private final SecondLooks door;
    private final AskedWords words;
    private List<Asked> open = List.of();

    @Inject
    AgainListPage(SecondLooks door, AskedWords words) {
        this.door = door;
        this.words = words;
    }

    @PostConstruct
    void read() {
        open = door.open();
    }

    public List<Asked> getOpen() {
        return open;
    }

    /** The clock of one. */
    public String clock(Asked one) {
        return words.clock(one);
    }
}
