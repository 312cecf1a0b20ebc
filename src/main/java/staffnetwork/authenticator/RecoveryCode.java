package staffnetwork.authenticator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.CodeLetters;

/**
 * Lets its owner in once, without the app: 75 random bits.
 *
 * @param value without the dashes
 */
record RecoveryCode(String value) {
    /** How many somebody gets. */
    static final int SEVERAL = 10;

    private static final int LENGTH = 15;

    RecoveryCode {
        if (!CodeLetters.are(value, LENGTH)) {
            throw new IllegalArgumentException("not a recovery code");
        }
    }

    static List<RecoveryCode> several() {
        return Stream.generate(() -> new RecoveryCode(CodeLetters.random(LENGTH)))
                .limit(SEVERAL)
                .toList();
    }

    /** The code in what somebody typed, or nothing if it cannot be one. */
    static Optional<RecoveryCode> read(@Nullable String typed) {
        return Optional.of(CodeLetters.typed(typed))
                .filter(value -> CodeLetters.are(value, LENGTH))
                .map(RecoveryCode::new);
    }

    /** What is stored. */
    String hash() {
        return CodeLetters.hash(value);
    }

    /** For people, with dashes. */
    String forPeople() {
        return CodeLetters.forPeople(value);
    }

    /** Never the code. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
