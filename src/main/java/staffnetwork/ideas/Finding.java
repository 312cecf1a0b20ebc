package staffnetwork.ideas;

/**
 * Something in a text by which somebody could be recognised. Its words are for whoever writes the text, and for nobody else: they are
 * never logged, so this does not say them by itself.
 *
 * @param kind what it is
 * @param words the words of the text
 */
public record Finding(Kind kind, String words) {
    /** What can give somebody away, and what to write instead. */
    public enum Kind {
        /** A part of the name of somebody known here. */
        NAME,
        /** An e-mail or web address. */
        ADDRESS,
        /** A telephone, staff or other long number. */
        NUMBER,
        /** A day, a month, a year or a season. */
        DAY,
        /** A time of the day. */
        TIME,
        /** A ward, a team or a room that has a name or number. */
        AREA,
        /** A role that one person or very few hold. */
        RARE_ROLE,
        /** What somebody has, in place of what helps. */
        CONDITION,
        /** Place, role and time in general: two of them together can be one person. */
        TOGETHER
    }

    /** The key of the sentence that says what it is and what to write instead. */
    public String remedy() {
        return "ideas.found." + kind;
    }

    @Override
    public String toString() {
        return "Finding[" + kind + "]";
    }
}
