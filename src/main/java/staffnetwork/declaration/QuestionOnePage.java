package staffnetwork.declaration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The first question. */
@Named
@RequestScoped
public class QuestionOnePage {
    private final Declarations declarations;
    private @Nullable String answer;

    @Inject
    QuestionOnePage(Declarations declarations) {
        this.declarations = declarations;
    }

    @PostConstruct
    void read() {
        LongTerm said = declarations.own().answers().longTerm();
        answer = said == null ? null : said.name();
    }

    /**
     * Keeps the answer in the draft and goes on: a yes to the second question, anything else to the check; and back to the check
     * for somebody who came from there and has answered the second.
     */
    public String next(@Nullable String then) {
        LongTerm said = LongTerm.valueOf(String.valueOf(answer));
        declarations.answerLongTerm(said);
        boolean changing = "check".equals(then);
        if (said != LongTerm.YES || (changing && declarations.own().answers().effect() != null)) {
            return "/my/check?faces-redirect=true";
        }
        return "/my/question-2?faces-redirect=true" + (changing ? "&then=check" : "");
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
