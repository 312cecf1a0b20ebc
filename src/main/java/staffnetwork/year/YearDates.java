package staffnetwork.year;

import java.time.LocalDate;
import java.time.Month;

/**
 * The dates of a WDES year.
 *
 * @param snapshot the day staff are counted
 * @param opens the first day of the submission window
 * @param closes its last day
 * @param publishBy the last day to publish report and action plan
 */
public record YearDates(LocalDate snapshot, LocalDate opens, LocalDate closes, LocalDate publishBy) {
    private static final int LAST_OF_MARCH = 31;

    public YearDates {
        if (opens.isBefore(snapshot) || closes.isBefore(opens) || publishBy.isBefore(closes)) {
            throw new IllegalArgumentException("snapshot, window and publication follow each other");
        }
    }

    /** The usual dates since 2023: snapshot 31 March, window 1 to 31 May, publication by 31 October. Domain paper, section 0. */
    public static YearDates usual(int wdesYear) {
        return new YearDates(
                LocalDate.of(wdesYear, Month.MARCH, LAST_OF_MARCH),
                LocalDate.of(wdesYear, Month.MAY, 1),
                LocalDate.of(wdesYear, Month.MAY, 31),
                LocalDate.of(wdesYear, Month.OCTOBER, 31));
    }
}
