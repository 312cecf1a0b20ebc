package staffnetwork.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A room's part of the copy of everything held about the caller. Found by CDI and put together by the room that hands the copy
 * out; a room that keeps a table about people has one, or the table's line in {@code tables.txt} says why not.
 */
public interface HeldAboutMe {
    /** Its name, as {@code tables.txt} has it: for programs that read the copy. */
    String part();

    /** The key of its heading. */
    String heading();

    /** Every line, through the doors that the caller may use for themselves; none if nothing is held. */
    List<Line> lines();

    /**
     * One line.
     *
     * @param field the key of its name
     * @param value what is held, or the key of the words for it
     * @param coded whether the value is such a key
     */
    record Line(String field, String value, boolean coded) {
        private static final DateTimeFormatter MOMENT =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

        /** Words or a number as they are kept. */
        public static Line of(String field, String value) {
            return new Line(field, value, false);
        }

        /** A moment, to the minute, in the time of the trust. */
        public static Line of(String field, Instant moment) {
            return new Line(field, MOMENT.format(moment), false);
        }

        /** A day. */
        public static Line of(String field, LocalDate day) {
            return new Line(field, day.toString(), false);
        }

        /** One of our own words. */
        public static Line coded(String field, String key) {
            return new Line(field, key, true);
        }
    }
}
