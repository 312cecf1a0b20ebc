package staffnetwork.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page where somebody says what the values of a file mean, once for each. */
@Named
@RequestScoped
public class ValuesPage {
    private final FileMappings mappings;
    private final ReadAgain again;
    private final Wording words;
    private final ValueQuestions questions;
    private final @Nullable UUID id;
    private final boolean all;
    private final Map<String, String> answers = new HashMap<>();
    private @Nullable ValuesAsked values;
    private List<ValueQuestions.Group> groups = List.of();

    @Inject
    ValuesPage(
            FileMappings mappings,
            ReadAgain again,
            Wording words,
            ValueQuestions questions,
            HttpServletRequest request) {
        this.mappings = mappings;
        this.again = again;
        this.words = words;
        this.questions = questions;
        this.id = Wording.id(request).orElse(null);
        this.all = request.getParameter("all") != null;
    }

    @PostConstruct
    void look() {
        values = id == null ? null : mappings.values(id).orElse(null);
        if (values != null) {
            groups = questions.groups(values, all);
            answers.putAll(questions.suggested(values));
        }
    }

    /** Remembers what the values mean and has the file read by it. */
    public @Nullable String save() {
        boolean whole = true;
        Map<String, String> meanings = new HashMap<>();
        for (ValueQuestions.Group group : groups) {
            for (Question question : group.questions()) {
                String answer = answers.get(question.id());
                if (answer == null || answer.isEmpty()) {
                    words.wrong(question.id(), "mapping.values.missing", question.name());
                    whole = false;
                } else {
                    meanings.put(question.id(), answer);
                }
            }
        }
        if (!whole) {
            return null;
        }
        if (id == null || !mappings.decide(id, meanings)) {
            words.wrong("save", "mapping.gone");
            return null;
        }
        words.done("mapping.values.done");
        return again.next(id);
    }

    public @Nullable ValuesAsked getValues() {
        return values;
    }

    /** The values to be answered, by kind of column. */
    public List<ValueQuestions.Group> getGroups() {
        return groups;
    }

    /** The values that are known, ours and the organisation's. */
    public List<ValueQuestions.Known> getKnown() {
        return values == null ? List.of() : questions.known(values);
    }

    /** How many values are known. */
    public String getKnownHeading() {
        return words.text("mapping.values.known.heading", words.rows(getKnown().size()));
    }

    public String getHeading() {
        return values == null
                ? words.text("mapping.none")
                : words.text("mapping.values.heading", values.file().fileName());
    }

    /** Kept in the form when every value is asked for. */
    public @Nullable String getAll() {
        return all ? "yes" : null;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
