package staffnetwork.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Readers;

/** The page where somebody decides that a value means something else from now on, or forgets what it means. */
@Named
@RequestScoped
public class DecisionPage {
    private static final String LIST = "/mapping/decisions?faces-redirect=true";
    private final Decisions decisions;
    private final Readers readers;
    private final Wording words;
    private final @Nullable UUID id;
    private @Nullable RememberedValue decided;
    private @Nullable String meaning;

    @Inject
    DecisionPage(Decisions decisions, Readers readers, Wording words, HttpServletRequest request) {
        this.decisions = decisions;
        this.readers = readers;
        this.words = words;
        this.id = Wording.id(request).orElse(null);
    }

    @PostConstruct
    void look() {
        decided = id == null ? null : decisions.value(id).orElse(null);
        meaning = decided == null ? null : decided.value().meaning();
    }

    /** Takes the new meaning. */
    public @Nullable String save() {
        if (id == null || meaning == null || !decisions.change(id, meaning)) {
            words.wrong("save", "mapping.decision.gone");
            return null;
        }
        words.done("mapping.decision.done");
        return LIST;
    }

    /** Forgets the meaning, so that it is asked for again. */
    public @Nullable String forget() {
        if (id == null || !decisions.forget(id)) {
            words.wrong("forget", "mapping.decision.gone");
            return null;
        }
        words.done("mapping.decision.forgotten");
        return LIST;
    }

    public @Nullable RememberedValue getDecided() {
        return decided;
    }

    /** What the value can mean. */
    public List<Question.Option> getOptions() {
        return decided == null
                ? List.of()
                : words.meanings(
                        decided.value().kind(), readers.meanings(decided.value().kind()));
    }

    public String getHeading() {
        return decided == null
                ? words.text("mapping.decision.none")
                : words.text("mapping.decision.heading", decided.value().shown());
    }

    public @Nullable String getMeaning() {
        return meaning;
    }

    public void setMeaning(@Nullable String meaning) {
        this.meaning = meaning;
    }
}
