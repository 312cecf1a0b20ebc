package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicCounts;

/**
 * The one way in which anything about everybody's time off leaves this room: how many people took any, counted for a release and for
 * nothing else. No person, no day, no hours and no part of the organisation can be asked for, and no role leads here.
 */
@ApplicationScoped
class LeaveCounts implements TopicCounts {
    private final TimeOffRows rows;

    @Inject
    LeaveCounts(TimeOffRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.LEAVE);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Integer> count(Topic topic, Span span) {
        rows.count();
        return of(rows.every().values(), span);
    }

    /** Counts each person once: as unplanned if any of their days within the time was not known before. */
    static Map<String, Integer> of(Collection<TimeOff> all, Span span) {
        Map<String, Integer> people = new HashMap<>();
        all.forEach(one -> kind(one, span).ifPresent(kind -> people.merge(kind, 1, Integer::sum)));
        return people;
    }

    private static Optional<String> kind(TimeOff one, Span span) {
        Predicate<TimeOff.Entry> within = entry -> span.holds(entry.day());
        if (one.entries().stream().noneMatch(within)) {
            return Optional.empty();
        }
        boolean planned = one.entries().stream().filter(within).allMatch(TimeOff.Entry::planned);
        return Optional.of(planned ? "PLANNED" : "UNPLANNED");
    }
}
