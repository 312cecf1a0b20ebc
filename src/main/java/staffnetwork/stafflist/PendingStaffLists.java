package staffnetwork.stafflist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Staff lists that were brought in and not yet saved: in memory only, one for each administrator, for half an hour. Nothing of
 * them is written anywhere before somebody has looked at what would change.
 */
@ApplicationScoped
class PendingStaffLists {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private final Map<UUID, Pending> lists = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    PendingStaffLists(Clock clock) {
        this.clock = clock;
    }

    /** A list, and since when it waits. */
    record Pending(UUID token, StaffList list, Instant since) {}

    /** Keeps a list for somebody, in place of any earlier one; gives its token. */
    UUID keep(UUID caller, StaffList list) {
        Instant now = clock.instant();
        lists.values().removeIf(pending -> isOld(pending, now));
        UUID token = UUID.randomUUID();
        lists.put(caller, new Pending(token, list, now));
        return token;
    }

    /** What waits for that caller, if it is still this one. */
    Optional<Pending> of(UUID caller, UUID token) {
        return Optional.ofNullable(lists.get(caller))
                .filter(pending -> pending.token().equals(token) && !isOld(pending, clock.instant()));
    }

    void forget(UUID caller) {
        lists.remove(caller);
    }

    private static boolean isOld(Pending pending, Instant now) {
        return !now.isBefore(pending.since().plus(LIFE));
    }
}
