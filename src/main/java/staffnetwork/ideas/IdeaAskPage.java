package staffnetwork.ideas;

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

/** May the idea, not you, be used again? The exact words that would go, and yes or not now. */
@Named
@RequestScoped
public class IdeaAskPage {
    private final Ideas ideas;
    private final PlanWords words;
    private final Messages messages;
    private final UUID id;
    private final UUID row;
    private @Nullable String idea;
    private @Nullable String may;

    @Inject
    IdeaAskPage(Ideas ideas, PlanWords words, Messages messages, HttpServletRequest request) {
        this.ideas = ideas;
        this.words = words;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
        this.row = PlanWords.id(request.getParameter("row"));
    }

    @PostConstruct
    void read() {
        idea = ideas.worked(id, row);
    }

    /** Lets the idea wait, or leaves it. */
    public @Nullable String save() {
        if (!"YES".equals(may)) {
            return "/ask/one?faces-redirect=true&id=" + id;
        }
        String own = PlanWords.own(idea).replaceAll("\\s+", " ");
        if (own.isEmpty() || own.length() > Idea.LONGEST) {
            messages.wrong("idea", "ideas.ask.long", Idea.LONGEST);
            return null;
        }
        List<Finding> found = ideas.check(own);
        if (!found.isEmpty()) {
            found.forEach(each -> messages.wrong("idea", each.remedy(), each.words()));
            return null;
        }
        switch (ideas.offer(own)) {
            case ANOTHER_WAITS -> messages.wrong("idea", "ideas.ask.another");
            case NO_ROOM -> messages.wrong("idea", "ideas.ask.full", words.day(ideas.next()));
            case RECOGNISED -> messages.wrong("idea", "ideas.ask.found");
            case WAITS -> {
                messages.done("ideas.ask.done");
                return "/ideas/mine?faces-redirect=true";
            }
        }
        return null;
    }

    /** When it can go, and until when it can be taken back. */
    public String getUntil() {
        return messages.text("ideas.ask.until", words.day(ideas.next()));
    }

    /** With how many others it goes. */
    public String getTogether() {
        return messages.text("ideas.ask.then.wait", ideas.fewest());
    }

    public @Nullable String getIdea() {
        return idea;
    }

    public void setIdea(@Nullable String idea) {
        this.idea = idea;
    }

    public @Nullable String getMay() {
        return may;
    }

    public void setMay(@Nullable String may) {
        this.may = may;
    }
}
