package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import staffnetwork.web.Messages;

/** What somebody chose to show the caller, and nothing else of theirs. */
@Named
@RequestScoped
public class ShownPage {
    private final ShownToMe shown;
    private final PlanWords words;
    private final Messages messages;
    private final HttpServletRequest request;
    private List<PlanWords.Line> lines = List.of();
    private String name = "";
    private String terms = "";
    private boolean goBetween;

    @Inject
    ShownPage(ShownToMe shown, PlanWords words, Messages messages, HttpServletRequest request) {
        this.shown = shown;
        this.words = words;
        this.messages = messages;
        this.request = request;
    }

    @PostConstruct
    void read() {
        Shared one = shown.one(PlanWords.id(request.getParameter("id")));
        lines = words.lines(one.words(), one.rows());
        name = one.ownerName();
        goBetween = one.terms().goBetween();
        terms = messages.text("adjustment.purpose." + one.terms().purpose()) + ". "
                + messages.text("adjustment.shown.until", words.day(one.terms().until()));
    }

    public List<PlanWords.Line> getLines() {
        return lines;
    }

    public String getHeading() {
        return messages.text("adjustment.shown.one", name);
    }

    /** Whether the caller was chosen to ask for them. */
    public boolean isGoBetween() {
        return goBetween;
    }

    public String getTerms() {
        return terms;
    }
}
