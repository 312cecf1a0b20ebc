package staffnetwork.routes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** The answer about one thing that was asked for; what not to ask stands beside it. */
@Named
@RequestScoped
public class AnswerRowPage extends AnswerForm {
    private final Answering door;
    private final AskedWords words;
    private final Messages messages;
    private final Clock clock;
    private final UUID id;
    private final UUID row;
    private String text = "";
    private String name = "";

    @Inject
    AnswerRowPage(Answering door, AskedWords words, Messages messages, Clock clock, HttpServletRequest request) {
        super(messages);
        this.door = door;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
        this.id = PlanWords.id(request.getParameter("id"));
        this.row = PlanWords.id(request.getParameter("row"));
    }

    @PostConstruct
    void read() {
        Asked one = door.one(id);
        name = one.owner().name();
        text = words.lines(one).stream()
                .filter(line -> line.id().equals(row))
                .map(AskedWords.Line::text)
                .findFirst()
                .orElse("");
    }

    /** Answers. */
    public @Nullable String answer() {
        Optional<Said> said = said(LocalDate.now(clock));
        said.ifPresent(it -> door.answer(id, row, it));
        if (said.isEmpty()) {
            return null;
        }
        messages.done("routes.answered");
        return "/answer/one?faces-redirect=true&id=" + id;
    }

    public String getText() {
        return text;
    }

    public String getName() {
        return name;
    }
}
