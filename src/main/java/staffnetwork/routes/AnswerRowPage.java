package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Messages;

/** The answer about one thing that was asked for; what not to ask stands beside it. */
@Named
@RequestScoped
public class AnswerRowPage extends AnswerForm {
    private final Desk desk;
    private final AskedWords words;
    private final Messages messages;
    private final Clock clock;
    private String text = "";
    private String name = "";
    private boolean open;

    @Inject
    AnswerRowPage(Desk desk, AskedWords words, Messages messages, Clock clock) {
        super(messages);
        this.desk = desk;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @PostConstruct
    void read() {
        Asked one = desk.one();
        name = one.owner().name();
        words.lines(one).stream()
                .filter(line -> line.id().equals(desk.row()))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(AskedWords.Line line) {
        text = line.text();
        open = desk.isFirst() ? line.isWaiting() : line.isOpen();
    }

    /** Answers, unless it was answered meanwhile: what was said first stays. */
    public @Nullable String answer() {
        if (!open) {
            messages.done("routes.answered.already");
            return desk.back();
        }
        Optional<Said> said = said(LocalDate.now(clock));
        said.ifPresent(desk::answer);
        if (said.isEmpty()) {
            return null;
        }
        messages.done("routes.answered");
        return desk.back();
    }

    /** What a no means here. */
    public String getRefused() {
        return messages.text(desk.isFirst() ? "routes.answers.refused" : "routes.again.refused");
    }

    public String getText() {
        return text;
    }

    public String getName() {
        return name;
    }
}
