package staffnetwork.workforce;

import java.time.LocalDate;

/**
 * A stretch of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    /** The years up to and including a day: one for metric 2, two for metric 3. */
    public static Period yearsTo(LocalDate last, int years) {
        return new Period(last.plusDays(1).minusYears(years), last);
    }

    /** True if the day lies within. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** True if both share a day. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The period in words, for example {@code 2024-04-01 to 2025-03-31}. */
    public String words() {
        return from + " to " + to;
    }
}
