package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.declaration.Answers.Effect;

/** The second question, for those who said yes to the first. */
@Named
@RequestScoped
public class QuestionTwoPage {
    private final Declarations declarations;
    private @Nullable String answer;

    @Inject
    QuestionTwoPage(Declarations declarations) {
        this.declarations = declarations;
    }

    @PostConstruct
    void read() {
        Effect said = declarations.own().answers().effect();
        answer = said == null ? null : said.name();
    }

    /** Keeps the answer in the draft and goes on; back to the check for somebody who came from there. */
    public String next(@Nullable String then) {
        declarations.answerEffect(Effect.valueOf(String.valueOf(answer)));
        return "check".equals(then) ? "/my/check?faces-redirect=true" : "/my/question-3?faces-redirect=true";
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
