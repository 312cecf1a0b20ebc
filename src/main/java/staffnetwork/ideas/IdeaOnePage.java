package staffnetwork.ideas;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.offers.Offer;
import staffnetwork.offers.Suggestions;
import staffnetwork.web.Messages;

/** One idea as it came: rewritten and proposed for everybody, or set aside with a reason. */
@Named
@RequestScoped
public class IdeaOnePage {
    private static final String LIST = "/ideas/list?faces-redirect=true";
    private final Editing editing;
    private final Messages messages;
    private final UUID id;
    private String came = "";
    private @Nullable String words;
    private @Nullable String group;
    private @Nullable String reason;

    @Inject
    IdeaOnePage(Editing editing, Messages messages, HttpServletRequest request) {
        this.editing = editing;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        came = editing.one(id).words();
        words = came;
    }

    /** Proposes it to HR in the words of the network. */
    public @Nullable String propose() {
        String own = PlanWords.own(words).replaceAll("\\s+", " ");
        if (own.isEmpty() || own.length() > Offer.LONGEST) {
            messages.wrong("words", "ideas.one.long", Offer.LONGEST);
            return null;
        }
        List<Finding> found = editing.check(own);
        if (!found.isEmpty()) {
            found.forEach(each -> messages.wrong("words", each.remedy(), each.words()));
            return null;
        }
        Editing.Proposed became = editing.propose(id, Suggestions.Group.valueOf(String.valueOf(group)), own);
        messages.done("ideas.proposed." + became);
        return LIST;
    }

    /** Sets it aside. */
    public @Nullable String setAside() {
        String why = PlanWords.own(reason).replaceAll("\\s+", " ");
        if (why.isEmpty() || why.length() > Idea.LONGEST_REASON) {
            messages.wrong("reason", "ideas.one.reason.missing", Idea.LONGEST_REASON);
            return null;
        }
        editing.setAside(id, why);
        messages.done("ideas.one.aside.done");
        return LIST;
    }

    public String getCame() {
        return came;
    }

    public List<String> getGroups() {
        return Arrays.stream(Suggestions.Group.values()).map(Enum::name).toList();
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
