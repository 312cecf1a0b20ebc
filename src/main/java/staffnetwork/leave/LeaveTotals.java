package staffnetwork.leave;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What a quarter's time off of the whole organisation adds up to: four numbers, exact, of nobody in particular. They are not for
 * people to see; whoever shows them releases them first.
 *
 * @param people how many people took any
 * @param minutes how long, all together
 * @param planned how much of that was known before
 * @param unplanned how much was not
 */
public record LeaveTotals(long people, long minutes, long planned, long unplanned) {

    /** Adds up the three months from that day on. */
    static LeaveTotals of(Collection<TimeOff> all, LocalDate quarter) {
        LocalDate end = quarter.plusMonths(3);
        long people = 0;
        long planned = 0;
        long unplanned = 0;
        for (TimeOff one : all) {
            boolean any = false;
            for (TimeOff.Entry entry : one.entries()) {
                if (!entry.day().isBefore(quarter) && entry.day().isBefore(end)) {
                    any = true;
                    planned += entry.planned() ? entry.minutes() : 0;
                    unplanned += entry.planned() ? 0 : entry.minutes();
                }
            }
            people += any ? 1 : 0;
        }
        return new LeaveTotals(people, planned + unplanned, planned, unplanned);
    }
}
