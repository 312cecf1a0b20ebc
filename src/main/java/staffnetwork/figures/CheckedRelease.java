package staffnetwork.figures;

import java.time.LocalDate;

/**
 * What the independent checker says of a release that was kept.
 *
 * @param day its quarter end
 * @param topic the key of the text that says what it is about
 * @param finding what was found
 */
public record CheckedRelease(LocalDate day, String topic, Finding finding) {
    /** What the checker says. */
    public enum Finding {
        /** The kept proof shows that nobody can be worked out. */
        SAFE,
        /** The proof does not fit the figures: one of them was changed in the database. */
        NOT_PROVEN,
        /** It was made before proofs were kept in full. */
        NO_PROOF
    }

    /** The quarter end in words. */
    public String dayInWords() {
        return Dashboard.day(day);
    }
}
