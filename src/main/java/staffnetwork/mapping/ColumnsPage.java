package staffnetwork.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileLook;

/** The page where somebody says which column of a file is which. */
@Named
@RequestScoped
public class ColumnsPage {
    private final FileMappings mappings;
    private final ReadAgain again;
    private final Wording words;
    private final ColumnQuestions questions;
    private final @Nullable UUID id;
    private final @Nullable String signature;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private @Nullable LookedFile looked;
    private List<Question> asked = List.of();

    @Inject
    ColumnsPage(
            FileMappings mappings,
            ReadAgain again,
            Wording words,
            ColumnQuestions questions,
            HttpServletRequest request) {
        this.mappings = mappings;
        this.again = again;
        this.words = words;
        this.questions = questions;
        this.id = Wording.id(request).orElse(null);
        this.signature = request.getParameter("layout");
    }

    @PostConstruct
    void look() {
        looked = id == null ? null : mappings.look(id).orElse(null);
        FileLook look = looked == null ? null : looked.look();
        FileKind kind = looked == null ? null : looked.file().kind();
        if (looked != null && look != null && isMappable()) {
            List<String> fields = mappings.fields(java.util.Objects.requireNonNull(kind));
            asked = questions.of(
                    look, fields, words.before(looked.before(), looked.file().wdesYear()));
            answers.putAll(questions.suggested(look));
        }
    }

    /** Remembers the columns and has the file read by them. */
    public @Nullable String save() {
        FileLook look = looked == null ? null : looked.look();
        if (id == null || look == null) {
            words.wrong("save", "mapping.gone");
            return null;
        }
        Optional<Map<Integer, String>> chosen = questions.chosen(look, answers);
        if (chosen.isEmpty()) {
            return null;
        }
        ColumnsAnswer answer =
                mappings.choose(id, Optional.ofNullable(signature).orElse(""), chosen.get());
        if (answer instanceof ColumnsAnswer.Taken) {
            words.done("mapping.columns.done");
            return again.next(id);
        }
        questions.tell(answer, asked);
        return null;
    }

    public @Nullable LookedFile getLooked() {
        return looked;
    }

    /** True if the columns of the file can be chosen by hand: a list, and known what of. */
    public boolean isMappable() {
        FileKind kind = looked == null ? null : looked.file().kind();
        return kind != null && kind != FileKind.SURVEY && looked != null && looked.look() != null;
    }

    /** Which row the headings are in. */
    public String getPlace() {
        FileLook look = looked == null ? null : looked.look();
        return look == null ? "" : words.place("mapping.columns.place", "mapping.columns.place.sheet", look);
    }

    public String getHeading() {
        return looked == null
                ? words.text("mapping.none")
                : words.text("mapping.columns.heading", looked.file().fileName());
    }

    /** That the columns are as they were before, if they are. */
    public String getBefore() {
        return looked == null ? "" : words.before(looked.before(), looked.file().wdesYear());
    }

    public List<Question> getAsked() {
        return asked;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
