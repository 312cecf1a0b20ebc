package staffnetwork.routes;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** The fields of an answer, for whoever answers first and for whoever looks again. */
public abstract class AnswerForm {
    private final Messages messages;
    private @Nullable String kind;
    private @Nullable String words;
    private @Nullable String factor;
    private @Nullable LocalDate until;

    AnswerForm(Messages messages) {
        this.messages = messages;
    }

    /** What is said, or nothing after telling what is missing. */
    Optional<Said> said(LocalDate today) {
        Answer.Kind what = Answer.Kind.valueOf(String.valueOf(kind));
        String own = PlanWords.own(words);
        LocalDate day = until;
        if (own.length() > Answer.LONGEST) {
            messages.wrong("words", "routes.row.words.long", Answer.LONGEST);
        } else if (own.isEmpty() && (what == Answer.Kind.REFUSED || what == Answer.Kind.ALTERNATIVE)) {
            messages.wrong("words", "routes.row.words.missing");
        } else if (what == Answer.Kind.REFUSED && (factor == null || factor.isEmpty())) {
            messages.wrong("factor", "routes.row.factor.missing");
        } else if (what == Answer.Kind.TRIAL && (day == null || !day.isAfter(today))) {
            messages.wrong("until", "routes.row.until.missing");
        } else {
            return Optional.of(new Said(
                    what,
                    own,
                    what == Answer.Kind.REFUSED ? Answer.Factor.valueOf(String.valueOf(factor)) : null,
                    what == Answer.Kind.TRIAL ? day : null));
        }
        return Optional.empty();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getFactor() {
        return factor;
    }

    public void setFactor(@Nullable String factor) {
        this.factor = factor;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
