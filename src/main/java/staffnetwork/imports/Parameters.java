package staffnetwork.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileKind;

/** What stands in a page's address or goes along with its form. */
final class Parameters {
    private static final int FIRST_YEAR = 2019;

    private Parameters() {}

    /** The import a page is about; nothing if the address names none. */
    static Optional<UUID> id(HttpServletRequest request) {
        String id = request.getParameter("id");
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The kind a page is about; nothing if the address names none. */
    static Optional<FileKind> kind(HttpServletRequest request) {
        String kind = request.getParameter("kind");
        for (FileKind each : FileKind.values()) {
            if (each.name().equalsIgnoreCase(kind)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The year of the last snapshot, which is at the end of March; in that month already. */
    static int usualYear(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return today.getMonth().compareTo(Month.MARCH) >= 0 ? today.getYear() : today.getYear() - 1;
    }

    /** The year in what somebody typed, or nothing if it is none. */
    static OptionalInt year(@Nullable String typed, Clock clock) {
        String year = Optional.ofNullable(typed).orElse("").strip();
        if (!year.matches("20[0-9]{2}")) {
            return OptionalInt.empty();
        }
        int value = Integer.parseInt(year);
        return value >= FIRST_YEAR && value <= LocalDate.now(clock).getYear() + 1
                ? OptionalInt.of(value)
                : OptionalInt.empty();
    }
}
