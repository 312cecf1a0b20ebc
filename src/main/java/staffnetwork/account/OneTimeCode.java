package staffnetwork.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.CodeLetters;

/**
 * A secret that works once: 125 random bits to be typed, or 260 in a link.
 *
 * @param value without the dashes
 */
record OneTimeCode(String value) {
    private static final int LENGTH = 25;
    private static final int LENGTH_IN_LINK = 52;

    OneTimeCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a one-time code");
        }
    }

    private static boolean isOne(String value) {
        return CodeLetters.are(value, LENGTH) || CodeLetters.are(value, LENGTH_IN_LINK);
    }

    /** One to be typed. */
    static OneTimeCode fresh() {
        return new OneTimeCode(CodeLetters.random(LENGTH));
    }

    /** One for a link, which nobody types. */
    static OneTimeCode forLink() {
        return new OneTimeCode(CodeLetters.random(LENGTH_IN_LINK));
    }

    /** The code in what somebody typed or followed, or nothing if it cannot be one. */
    static Optional<OneTimeCode> read(@Nullable String typed) {
        return Optional.of(CodeLetters.typed(typed)).filter(OneTimeCode::isOne).map(OneTimeCode::new);
    }

    /** What is stored. */
    String hash() {
        return CodeLetters.hash(value);
    }

    /** For people, with dashes. */
    String forPeople() {
        return CodeLetters.forPeople(value);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
