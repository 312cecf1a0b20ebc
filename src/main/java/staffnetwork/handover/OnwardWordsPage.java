package staffnetwork.handover;

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

/** Somebody puts their own words in place of what a go-between wrote, and says whether their name is said. Nothing goes yet. */
@Named
@RequestScoped
public class OnwardWordsPage {
    private static final String YES = "YES";
    private final Letting letting;
    private final OnwardWords bar;
    private final Messages messages;
    private final UUID id;
    private String seenBy = "";
    private @Nullable String words;
    private @Nullable String named;

    @Inject
    OnwardWordsPage(Letting letting, OnwardWords bar, Messages messages, HttpServletRequest request) {
        this.letting = letting;
        this.bar = bar;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        Onward one = letting.one(id);
        words = one.words();
        named = one.isNamed() ? YES : "NO";
        seenBy = bar.bar(List.of(one));
    }

    /** Keeps them, and shows it again. */
    public @Nullable String save() {
        String own = PlanWords.own(words);
        if (own.isEmpty()) {
            messages.wrong("words", "handover.words.missing");
        } else if (own.length() > Onward.LONGEST) {
            messages.wrong("words", "handover.words.long", Onward.LONGEST);
        } else if (letting.choose(id, own, YES.equals(named))) {
            messages.done("handover.words.done");
            return "/onward/one?faces-redirect=true&id=" + id;
        } else {
            messages.wrong("words", "handover.words.late");
        }
        return null;
    }

    public String getSeenBy() {
        return seenBy;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getNamed() {
        return named;
    }

    public void setNamed(@Nullable String named) {
        this.named = named;
    }
}
