package staffnetwork.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page where somebody changes which column of a remembered layout is which, without a file. */
@Named
@RequestScoped
public class LayoutPage {
    private static final String LIST = "/mapping/decisions?faces-redirect=true";
    private static final String IGNORED = "IGNORED";
    private final Decisions decisions;
    private final ColumnQuestions questions;
    private final Wording words;
    private final @Nullable UUID id;
    private final Map<String, String> answers = new HashMap<>();
    private final List<Question> asked = new ArrayList<>();
    private @Nullable RememberedLayout layout;

    @Inject
    LayoutPage(Decisions decisions, ColumnQuestions questions, Wording words, HttpServletRequest request) {
        this.decisions = decisions;
        this.questions = questions;
        this.words = words;
        this.id = Wording.id(request).orElse(null);
    }

    @PostConstruct
    void look() {
        layout = id == null ? null : decisions.layout(id).orElse(null);
        if (layout != null) {
            asked.addAll(questions.of(layout, decisions.fields(layout.kind())));
            for (int i = 0; i < asked.size(); i++) {
                String field = layout.headings().get(i).field();
                answers.put(asked.get(i).id(), field.isEmpty() ? IGNORED : field);
            }
        }
    }

    /** Takes the new choice of columns. */
    public @Nullable String save() {
        if (id == null || layout == null) {
            words.wrong("save", "mapping.decision.gone");
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            String answer = answers.get(asked.get(i).id());
            if (answer != null && !answer.equals(IGNORED)) {
                fields.put(layout.headings().get(i).key(), answer);
            }
        }
        ColumnsAnswer answer = decisions.change(id, fields);
        if (answer instanceof ColumnsAnswer.Taken) {
            words.done("mapping.decision.done");
            return LIST;
        }
        questions.tell(answer, asked);
        return null;
    }

    /** Forgets the layout, so that its columns are asked for again. */
    public @Nullable String forget() {
        if (id == null || !decisions.forgetLayout(id)) {
            words.wrong("forget", "mapping.decision.gone");
            return null;
        }
        words.done("mapping.decision.forgotten");
        return LIST;
    }

    public @Nullable RememberedLayout getLayout() {
        return layout;
    }

    public String getHeading() {
        return layout == null
                ? words.text("mapping.decision.none")
                : words.text("mapping.layout.heading", words.text(layout.kind().key()));
    }

    public List<Question> getAsked() {
        return asked;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
