package staffnetwork.offers;

import java.time.LocalDate;

/**
 * A quarter began; what waits for that is done within the transaction that tells it.
 *
 * @param first its first day
 */
public record QuarterBegan(LocalDate first) {
    /** The first day of the quarter in which a day lies. */
    public static LocalDate of(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
    }

    /** The day from which on something agreed counts for patterns: four quarters back. */
    public LocalDate patternsFrom() {
        return first.minusYears(1);
    }
}
