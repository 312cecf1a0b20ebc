package staffnetwork.leave;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How much time off the trust's policy approves at once, in one year. It is a rule of the trust and none of the law: nothing is
 * approved by itself where the trust has not said how much.
 *
 * @param minutes minutes a year; 0 if the trust has not said
 * @param begins the day on which its year begins
 */
public record Allowance(int minutes, MonthDay begins) {
    public Allowance {
        if (minutes < 0) {
            throw new IllegalArgumentException("less than nothing");
        }
    }

    /** Whether the trust has said how much. */
    public boolean isSet() {
        return minutes > 0;
    }

    /** The first day of the year that the day is in. */
    public LocalDate yearOf(LocalDate day) {
        LocalDate begun = begins.atYear(day.getYear());
        return begun.isAfter(day) ? begins.atYear(day.getYear() - 1) : begun;
    }
}
