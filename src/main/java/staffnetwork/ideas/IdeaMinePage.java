package staffnetwork.ideas;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** One's own idea while it waits: its words, until when it can be taken back, and taking it back. */
@Named
@RequestScoped
public class IdeaMinePage {
    private final Ideas ideas;
    private final PlanWords words;
    private final Messages messages;
    private Ideas.@Nullable Mine mine;

    @Inject
    IdeaMinePage(Ideas ideas, PlanWords words, Messages messages) {
        this.ideas = ideas;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        mine = ideas.mine().orElse(null);
    }

    /** Takes it back, if it has not gone on. */
    public String takeBack() {
        messages.done(ideas.takeBack() ? "ideas.mine.back" : "ideas.mine.gone");
        return "/ideas/mine?faces-redirect=true";
    }

    public boolean isWaiting() {
        return mine != null;
    }

    public String getText() {
        return mine == null ? "" : mine.text();
    }

    /** When it can go, and until when it can be taken back. */
    public String getUntil() {
        return mine == null ? "" : messages.text("ideas.ask.until", words.day(mine.until()));
    }

    /** What keeps it from going on since something became known. */
    public List<String> getFindings() {
        return Optional.ofNullable(mine).map(Ideas.Mine::findings).orElse(List.of()).stream()
                .map(each -> messages.text(each.remedy(), each.words()))
                .toList();
    }
}
