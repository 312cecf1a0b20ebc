package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.ThresholdsInForce;
import staffnetwork.web.Messages;

/** One's own answers before they are saved, and afterwards to look at and change. */
@Named
@RequestScoped
public class CheckPage {
    private final Declarations declarations;
    private final Messages messages;
    private final int fewest;
    private Declarations.Own own = new Declarations.Own(Answers.NONE, false, null);

    @Inject
    CheckPage(Declarations declarations, Messages messages, ThresholdsInForce thresholds) {
        this.declarations = declarations;
        this.messages = messages;
        this.fewest = thresholds.thresholds().people();
    }

    @PostConstruct
    void read() {
        own = declarations.own();
    }

    /** Saves the draft. */
    public @Nullable String save() {
        if (!own.answers().isComplete()) {
            return "/my/question-1?faces-redirect=true";
        }
        declarations.save();
        return "/my/saved?faces-redirect=true";
    }

    /** Leaves without saving; the draft is forgotten. */
    public String leave() {
        declarations.leave();
        messages.done("declaration.home.left");
        return "/index?faces-redirect=true";
    }

    public boolean isDraft() {
        return own.draft();
    }

    public boolean isAnswered() {
        return own.answers().isComplete();
    }

    public boolean isYes() {
        return own.answers().longTerm() == LongTerm.YES;
    }

    public String getHeading() {
        return messages.text(own.draft() ? "declaration.check.heading" : "declaration.check.told");
    }

    public String getToldOn() {
        return own.toldOn() == null ? "" : messages.text("declaration.home.told", HomePage.day(own.toldOn()));
    }

    /** What saving does to figures, with the threshold in force. */
    public String getTotals() {
        return messages.text("declaration.check.happens.totals", fewest);
    }

    public String getLongTerm() {
        return value(own.answers().longTerm());
    }

    public String getEffect() {
        return value(own.answers().effect());
    }

    public String getIdentity() {
        return value(own.answers().identity());
    }

    public List<String> getAreas() {
        List<String> areas = own.answers().areas().stream().map(this::value).toList();
        return areas.isEmpty() ? List.of(value(null)) : areas;
    }

    public String getWords() {
        return own.answers().words().isEmpty() ? value(null) : own.answers().words();
    }

    private String value(@Nullable Enum<?> answer) {
        return messages.text(
                answer == null
                        ? "declaration.check.none"
                        : "declaration.value." + answer.getDeclaringClass().getSimpleName() + "." + answer.name());
    }
}
