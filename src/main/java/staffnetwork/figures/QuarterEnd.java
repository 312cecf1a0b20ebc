package staffnetwork.figures;

import java.time.LocalDate;

/** The days for which figures are released: 31 March, on which the WDES counts, and the other quarter ends. */
final class QuarterEnd {
    private QuarterEnd() {}

    /** The last quarter end that is over on a day: the day itself still runs. */
    static LocalDate before(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        while (month.getMonthValue() % 3 != 1) {
            month = month.minusMonths(1);
        }
        return month.minusDays(1);
    }
}
