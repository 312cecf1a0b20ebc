package staffnetwork.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The WDES years files can be brought in for: from the first, 2019, to the one of the next snapshot. */
final class WdesYears {
    private static final int FIRST = 2019;

    private WdesYears() {}

    /** The year of the last snapshot, which is at the end of March; in that month already. */
    static int usual(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return today.getMonth().compareTo(Month.MARCH) >= 0 ? today.getYear() : today.getYear() - 1;
    }

    /** The year in what somebody typed, or nothing if it is none. */
    static OptionalInt read(@Nullable String typed, Clock clock) {
        String year = Optional.ofNullable(typed).orElse("").strip();
        if (!year.matches("20[0-9]{2}")) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(year);
        return value >= FIRST && value <= LocalDate.now(clock).getYear() + 1
                ? OptionalInt.of(value)
                : OptionalInt.empty();
    }
}
