package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** What the letter of award says: its day, what is paid for, and until when. */
@Named
@RequestScoped
public class GrantLetterPage {
    private final Applications applications;
    private final Messages messages;
    private final Clock clock;
    private @Nullable LocalDate letter;
    private @Nullable String what;
    private @Nullable LocalDate until;

    @Inject
    GrantLetterPage(Applications applications, Messages messages, Clock clock) {
        this.applications = applications;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        Application.Award award = applications.own().award();
        if (award != null) {
            letter = award.letter();
            what = award.what();
            until = award.until();
        }
    }

    /** Saves it. */
    public @Nullable String save() {
        LocalDate first = letter;
        LocalDate last = until;
        String said = PlanWords.own(what);
        if (first == null || first.isAfter(LocalDate.now(clock))) {
            messages.wrong("letter", "accesstowork.award.day.wrong");
        } else if (said.isEmpty() || said.length() > Application.LONGEST_AWARD) {
            messages.wrong("what", "accesstowork.award.what.wrong", Application.LONGEST_AWARD);
        } else if (last == null || !last.isAfter(first)) {
            messages.wrong("until", "accesstowork.award.until.wrong");
        } else if (applications.award(first, said, last)) {
            messages.done("accesstowork.saved");
            return "/grant/mine?faces-redirect=true";
        } else {
            messages.wrong("what", "accesstowork.full");
        }
        return null;
    }

    public @Nullable LocalDate getLetter() {
        return letter;
    }

    public void setLetter(@Nullable LocalDate letter) {
        this.letter = letter;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
