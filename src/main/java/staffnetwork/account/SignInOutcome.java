package staffnetwork.account;

import java.time.Duration;
import java.util.UUID;

/** What came of signing in, signing up or changing a password. */
public sealed interface SignInOutcome {
    /**
     * The person has proved who they are.
     *
     * @param account theirs
     */
    record Accepted(UUID account) implements SignInOutcome {}

    /**
     * Something is wrong with what was entered.
     *
     * @param field the field it is about
     * @param sentence the key of the sentence that says it
     * @param guess true if it could have been a guess at a secret, so that it counts for the throttle
     */
    record Wrong(String field, String sentence, boolean guess) implements SignInOutcome {
        /** Something that could have been a guess. */
        public static Wrong guess(String field, String sentence) {
            return new Wrong(field, sentence, true);
        }

        /** Something that nobody can have guessed with. */
        public static Wrong entry(String field, String sentence) {
            return new Wrong(field, sentence, false);
        }
    }

    /**
     * Not now.
     *
     * @param time how long to wait before trying again
     * @param busy true if it is because of many others, false if because of wrong tries
     */
    record Wait(Duration time, boolean busy) implements SignInOutcome {
        static Wait tooMany() {
            return new Wait(Duration.ofSeconds(5), true);
        }
    }
}
