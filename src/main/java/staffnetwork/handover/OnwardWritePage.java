package staffnetwork.handover;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.ShareWith;
import staffnetwork.adjustment.Shared;
import staffnetwork.web.Messages;

/** A go-between writes exact words for one reader, beside what they were shown. It waits for whom it is about. */
@Named
@RequestScoped
public class OnwardWritePage {
    private final Writing writing;
    private final ShareWith with;
    private final OnwardWords onward;
    private final Messages messages;
    private final UUID id;
    private List<PlanWords.Line> shown = List.of();
    private List<Onward> written = List.of();
    private String name = "";
    private @Nullable String email;
    private @Nullable String words;

    @Inject
    OnwardWritePage(
            Writing writing, ShareWith with, OnwardWords onward, Messages messages, HttpServletRequest request) {
        this.writing = writing;
        this.with = with;
        this.onward = onward;
        this.messages = messages;
        this.id = PlanWords.id(request.getParameter("id"));
    }

    @PostConstruct
    void read() {
        Shared share = writing.share(id);
        shown = onward.shown(share);
        name = share.ownerName();
        written = writing.written(id);
    }

    /** Lets it wait for whom it is about. */
    public @Nullable String send() {
        String own = PlanWords.own(words);
        Optional<Shared.Terms> reader = with.address(PlanWords.own(email));
        if (reader.isEmpty()) {
            messages.wrong("email", "handover.write.unknown");
        }
        if (own.isEmpty()) {
            messages.wrong("words", "handover.words.missing");
        } else if (own.length() > Onward.LONGEST) {
            messages.wrong("words", "handover.words.long", Onward.LONGEST);
        } else if (reader.isPresent()) {
            Shared.Terms to = reader.get();
            return told(writing.write(id, new Onward.Who(to.reader(), to.readerName()), own));
        }
        return null;
    }

    private @Nullable String told(Writing.Outcome outcome) {
        switch (outcome) {
            case WAITS -> {
                messages.done("handover.write.done");
                return "/onward/write?faces-redirect=true&id=" + id;
            }
            case TO_OWNER -> messages.wrong("email", "handover.write.owner");
            case FULL -> messages.wrong("words", "handover.write.full", Onward.MOST);
        }
        return null;
    }

    public String getHeading() {
        return messages.text("handover.write.heading", name);
    }

    public String getLede() {
        return messages.text("handover.write.lede", name);
    }

    /** What the caller was shown, to write from. */
    public List<PlanWords.Line> getShown() {
        return shown;
    }

    public List<Onward> getWritten() {
        return written;
    }

    /** Whether one waits or went. */
    public String state(Onward one) {
        return onward.state(one);
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
