package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** What waits for a second look: what was asked, the refusal if there is one, and the clock. */
@Named
@RequestScoped
public class SecondLookPage {
    private final SecondLooks door;
    private final AskedWords words;
    private final Messages messages;
    private final UUID id;
    private @Nullable Asked one;

    @Inject
    SecondLookPage(SecondLooks door, AskedWords words, Messages messages, HttpServletRequest request) {
        this.door = door;
        this.words = words;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        one = door.one(id);
    }

    public String getHeading() {
        return one == null
                ? ""
                : messages.text("routes.one.heading", one.owner().name());
    }

    public String getClock() {
        return one == null ? "" : words.clock(one);
    }

    public List<PlanWords.Line> getAlong() {
        return one == null ? List.of() : words.along(one);
    }

    public List<AskedWords.Line> getLines() {
        return one == null ? List.of() : words.lines(one);
    }
}
