package staffnetwork.accesstowork;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom to tell that an award ends: a rule that needs nothing but what is kept and the day, so that it can be tried over months. */
final class Renewals {
    private Renewals() {}

    /** Those who are due on that day, in an order of its own, so that two who look at once never wait for each other. */
    static List<UUID> due(Map<UUID, Application> all, LocalDate today) {
        return all.entrySet().stream()
                .filter(each -> each.getValue().isToRemind(today))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
