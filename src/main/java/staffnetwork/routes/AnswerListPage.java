package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for an answer, or for a second look: what waits longest comes first. */
@Named
@RequestScoped
public class AnswerListPage {
    private final Desk desk;
    private final AskedWords words;
    private List<Asked> open = List.of();

    @Inject
    AnswerListPage(Desk desk, AskedWords words) {
        this.desk = desk;
        this.words = words;
    }

    @PostConstruct
    void read() {
        open = desk.open();
    }

    public List<Asked> getOpen() {
        return open;
    }

    /** The clock of one. */
    public String clock(Asked one) {
        return words.clock(one);
    }
}
