package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the caller was asked, what waits longest first. */
@Named
@RequestScoped
public class AnswerListPage {
    private final Answering door;
    private final AskedWords words;
    private List<Asked> open = List.of();

    @Inject
    AnswerListPage(Answering door, AskedWords words) {
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
