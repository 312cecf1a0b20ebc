package staffnetwork.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import staffnetwork.disclosure.ThresholdsInForce;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicCounts;
import staffnetwork.disclosure.TopicCounts.Span;
import staffnetwork.disclosure.TopicReleaseMaker;
import staffnetwork.figures.AlsoDue;
import staffnetwork.figures.CheckedRelease;

/**
 * Has each topic counted at a quarter end, once, and releases what may be released. A time that is too short for a topic goes on
 * until the next quarter end. Nobody is signed in there, so it is no door.
 */
@ApplicationScoped
class OutcomeDesk implements AlsoDue {
    private final OutcomeRepository repository;
    private final Instance<TopicCounts> rooms;
    private final ThresholdsInForce thresholds;
    private final Clock clock;

    @Inject
    OutcomeDesk(
            OutcomeRepository repository, @Any Instance<TopicCounts> rooms, ThresholdsInForce thresholds, Clock clock) {
        this.repository = repository;
        this.rooms = rooms;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void make(LocalDate quarterEnd) {
        if (!repository.counts(quarterEnd, clock.instant())) {
            return;
        }
        int staff = repository.staff(quarterEnd);
        rooms.forEach(room -> room.topics().forEach(topic -> make(room, topic, staff, quarterEnd)));
    }

    @Override
    @Transactional
    public List<CheckedRelease> check() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> repository.of(topic).stream())
                .sorted(Comparator.comparing(ReleasedTopic::until))
                .map(OutcomeDesk::checked)
                .toList();
    }

    static CheckedRelease checked(ReleasedTopic kept) {
        return new CheckedRelease(
                kept.until(),
                "outcomes.topic." + kept.release().topic(),
                kept.release().isProven() ? CheckedRelease.Finding.SAFE : CheckedRelease.Finding.NOT_PROVEN);
    }

    private void make(TopicCounts room, Topic topic, int staff, LocalDate day) {
        List<ReleasedTopic> before = repository.of(topic);
        LocalDate after = before.isEmpty() ? null : before.get(0).until();
        if (after == null || after.isBefore(day)) {
            Map<String, Integer> exact = room.count(topic, new Span(after, day));
            new TopicReleaseMaker(thresholds.thresholds())
                    .make(topic, exact, staff, day)
                    .ifPresent(release -> repository.keep(new ReleasedTopic(after, day, release), clock.instant()));
        }
    }

    /** Whether some room counts that topic. */
    boolean isCounted(Topic topic) {
        return rooms.stream().anyMatch(room -> room.topics().contains(topic));
    }
}
