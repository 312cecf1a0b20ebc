package staffnetwork.workforce;

import org.jspecify.annotations.Nullable;

/**
 * What a value is taken to mean, and how sure that is.
 *
 * @param target what it means or is suggested to mean; null when nobody can say
 */
record Meaning<T extends Enum<T>>(@Nullable T target, Certainty certainty) {

    /** How sure a meaning is. */
    enum Certainty {
        /** The organisation decided it. */
        DECIDED,
        /** The table settles it. */
        SETTLED,
        /** The table settles it, and the user is told to check. */
        CHECK,
        /** Someone must decide before the file can be used. */
        ASK
    }

    static <T extends Enum<T>> Meaning<T> unknown() {
        return new Meaning<>(null, Certainty.ASK);
    }

    boolean open() {
        return certainty == Certainty.ASK;
    }
}
