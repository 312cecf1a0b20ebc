package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Looking again at one thing that is there. Only the person it is for comes here; what was agreed stays agreed. */
@Named
@RequestScoped
public class ReviewPage {
    private final Asking asking;
    private final AskedWords words;
    private final Messages messages;
    private final UUID id;
    private final UUID row;
    private AskedWords.@Nullable Line line;
    private @Nullable String ending;

    @Inject
    ReviewPage(Asking asking, AskedWords words, Messages messages, HttpServletRequest request) {
        this.asking = asking;
        this.words = words;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
        this.row = PlanWords.id(request.getParameter("row"));
    }

    @PostConstruct
    void read() {
        line = words.own(asking.one(id)).stream()
                .filter(each -> each.id().equals(row) && each.isThere())
                .findFirst()
                .orElse(null);
    }

    /** Keeps what they decide; nobody is told. Something else is asked for from the plan. */
    public String save() {
        Review.Ending said = Review.Ending.valueOf(String.valueOf(ending));
        asking.review(id, row, said);
        messages.done("routes.review.saved." + said);
        return said == Review.Ending.CHANGE
                ? "/plan/mine?faces-redirect=true"
                : "/ask/one?faces-redirect=true&id=" + id;
    }

    /** Whether it is there, so that it can be looked at. */
    public boolean isPossible() {
        return line != null;
    }

    public AskedWords.@Nullable Line getLine() {
        return line;
    }

    public @Nullable String getEnding() {
        return ending;
    }

    public void setEnding(@Nullable String ending) {
        this.ending = ending;
    }
}
