package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import staffnetwork.web.Messages;

/** What one person sees, and the button that ends it at once. */
@Named
@RequestScoped
public class StopPage {
    private final Sharing sharing;
    private final PlanWords words;
    private final Messages messages;
    private final UUID id;
    private List<PlanWords.Line> lines = List.of();
    private String reader = "";

    @Inject
    StopPage(Sharing sharing, PlanWords words, Messages messages, HttpServletRequest request) {
        this.sharing = sharing;
        this.words = words;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        Shared what = sharing.one(id);
        lines = words.lines(what.words(), what.rows());
        reader = what.terms().readerName();
    }

    /** Stops sharing. */
    public String stop() {
        sharing.stop(id);
        messages.done("adjustment.stop.done");
        return "/plan/shared?faces-redirect=true";
    }

    public List<PlanWords.Line> getLines() {
        return lines;
    }

    public String getHeading() {
        return messages.text("adjustment.stop.heading", reader);
    }
}
