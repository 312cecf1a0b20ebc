package staffnetwork.accesstowork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import staffnetwork.web.Messages;

/** One's own application: how far it is, how long it has been, and what comes next. */
@Named
@RequestScoped
public class MyGrantPage {
    private final Applications applications;
    private final GrantWords words;
    private final PublishedWaits waits;
    private final Messages messages;
    private final Clock clock;
    private Application own = Application.NOTHING;

    @Inject
    MyGrantPage(Applications applications, GrantWords words, PublishedWaits waits, Messages messages, Clock clock) {
        this.applications = applications;
        this.words = words;
        this.waits = waits;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        own = applications.own();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How far it is, and what to do next. */
    public String getNews() {
        return messages.text("accesstowork.stage." + own.stage(today()));
    }

    /** Whether they wait for an answer. */
    public boolean isWaiting() {
        return own.applied() != null && own.award() == null;
    }

    /** Whether they wait, or what they had ends. */
    public boolean isHelpedMeanwhile() {
        return isWaiting() || own.stage(today()) == Application.Stage.OVER;
    }

    /** How long they have waited. */
    public String getClock() {
        Application.Applied applied = own.applied();
        if (applied == null) {
            return "";
        }
        Waiting waiting = Waiting.between(applied.on(), today());
        return messages.text("accesstowork.clock", waiting.days(), waiting.workingDays());
    }

    /** How long others waited on average, each with its source. */
    public List<String> getWaits() {
        return waits.all().stream()
                .map(wait -> messages.text("accesstowork.wait", wait.days(), wait.when(), wait.source()))
                .toList();
    }

    public String getApplied() {
        return words.applied(own);
    }

    public String getVisit() {
        return words.visit(own);
    }

    public String getAward() {
        return words.award(own);
    }

    public String getRenewal() {
        return words.renewal(own);
    }

    /** Whether there is an award that can be asked for again. */
    public boolean isAwarded() {
        return own.award() != null;
    }

    public List<Application.Item> getItems() {
        return own.items();
    }

    /** When something was bought, and whether the money came back. */
    public String item(Application.Item item) {
        return words.item(item);
    }
}
