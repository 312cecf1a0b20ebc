package staffnetwork.adjustment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** Exactly what somebody would see, before they see it. */
@Named
@RequestScoped
public class ShareLookPage {
    private final Sharing sharing;
    private final PlanWords words;
    private final Messages messages;
    private final HttpServletRequest request;
    private @Nullable Shared what;

    @Inject
    ShareLookPage(Sharing sharing, PlanWords words, Messages messages, HttpServletRequest request) {
        this.sharing = sharing;
        this.words = words;
        this.messages = messages;
        this.request = request;
    }

    @PostConstruct
    void read() {
        what = sharing.preview().orElse(null);
    }

    /** Shares it, if it is still what was shown: another window may have chosen or written something else meanwhile. */
    public @Nullable String share() {
        if (what != null && !getSeen().equals(request.getParameter("seen"))) {
            messages.wrong("send", "adjustment.look.changed");
            return null;
        }
        if (sharing.share()) {
            messages.done("adjustment.share.done");
        } else if (what != null) {
            messages.wrong("send", "adjustment.look.full");
            return null;
        }
        return "/plan/shared?faces-redirect=true";
    }

    /** What is shown, as one word. */
    public String getSeen() {
        return what == null ? "" : what.print();
    }

    public boolean isPossible() {
        return what != null;
    }

    /** Every line that would be seen. */
    public List<PlanWords.Line> getLines() {
        return what == null ? List.of() : words.lines(what.words(), what.rows());
    }

    public String getHeading() {
        return messages.text(
                "adjustment.look.heading", what == null ? "" : what.terms().readerName());
    }

    public String getPurpose() {
        return what == null
                ? ""
                : messages.text("adjustment.purpose." + what.terms().purpose());
    }

    public String getUntil() {
        return what == null ? "" : words.day(what.terms().until());
    }
}
