package staffnetwork.routes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered about one thing that was asked for.
 *
 * @param kind what
 * @param by who answered
 * @param byName their name
 * @param on the day
 * @param words the reason, the other idea, or what more was said; empty only when agreed
 * @param factor what the reason is about; null unless refused
 * @param until when something tried ends; null unless it is tried
 */
public record Answer(
        Kind kind,
        UUID by,
        String byName,
        LocalDate on,
        String words,
        @Nullable Factor factor,
        @Nullable LocalDate until) {
    /** Characters of words. */
    public static final int LONGEST = 400;

    public Answer {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        if (words.isBlank() && kind != Kind.AGREED && kind != Kind.TRIAL) {
            throw new IllegalArgumentException("a reason or another idea is said in words");
        }
        if ((kind == Kind.REFUSED) != (factor != null) || (kind == Kind.TRIAL) != (until != null)) {
            throw new IllegalArgumentException("a refusal says what its reason is about, a trial when it ends");
        }
    }

    /** What can be answered. */
    public enum Kind {
        /** Yes. */
        AGREED,
        /** Yes until a day, then looked at together. */
        TRIAL,
        /** Something else that could help as well; the person decides. */
        ALTERNATIVE,
        /** No, with a reason; a second person looks at it. */
        REFUSED
    }

    /** What a refusal can be about: the factors of the Code of Practice on employment to section 20 of the Equality Act. */
    public enum Factor {
        /** It would not take away what gets in the way. */
        NOT_EFFECTIVE,
        /** It cannot be done in practice. */
        NOT_PRACTICABLE,
        /** It costs too much, and nobody else pays. */
        COST,
        /** It would disrupt the service too much. */
        DISRUPTION,
        /** The organisation is too small for it, or lacks the means. */
        RESOURCES
    }

    /** Whether it is a yes, for good or to try. */
    public boolean isYes() {
        return kind == Kind.AGREED || kind == Kind.TRIAL;
    }
}
