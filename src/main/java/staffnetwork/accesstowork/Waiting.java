package staffnetwork.accesstowork;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody has waited: from the day they applied to today, or to the day of the letter.
 *
 * @param days days of the calendar
 * @param workingDays those from Monday to Friday, bank holidays not taken out
 */
record Waiting(long days, long workingDays) {
    static Waiting between(LocalDate applied, LocalDate end) {
        long days = Math.max(0, ChronoUnit.DAYS.between(applied, end));
        long working = applied.datesUntil(applied.plusDays(days))
                .map(day -> day.plusDays(1).getDayOfWeek())
                .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
                .count();
        return new Waiting(days, working);
    }
}
