package staffnetwork.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role as whoever may give it sees it.
 *
 * @param holder whose
 * @param role which
 * @param given since when
 * @param until the moment it ends by itself; null for none
 * @param ended when somebody ended it; null if nobody did
 */
public record RoleView(
        UUID holder,
        Role role,
        Instant given,
        @Nullable Instant until,
        @Nullable Instant ended) {

    /** The last day of a role that ends by itself. */
    public Optional<LocalDate> lastDay(ZoneId zone) {
        return Optional.ofNullable(until)
                .map(moment -> moment.minusMillis(1).atZone(zone).toLocalDate());
    }
}
