package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicCounts;

/**
 * What became of what people asked for, counted for a release and for nothing else: read at once, in memory, and forgotten. No door
 * leads here. A wait counts as soon as it is too long, not only when it is over; days on which a clock stood still count as well.
 */
@ApplicationScoped
class AskedCounts implements TopicCounts {
    private static final int SOON = 14;
    private static final int LATER = 28;
    private static final String NOBODY = "?"; // as Wanted says when something is there that nobody promised
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final AskedRepository repository;
    private final AskedRows rows;
    private final GoBetweenRepository talks;

    @Inject
    AskedCounts(AskedRepository repository, AskedRows rows, GoBetweenRepository talks) {
        this.repository = repository;
        this.rows = rows;
        this.talks = talks;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.TALKS, Topic.ANSWERED, Topic.SAID, Topic.SECOND_LOOK, Topic.DELIVERED, Topic.WORKS);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Integer> count(Topic topic, Span span) {
        if (topic == Topic.TALKS) {
            return Map.of("TALKS", talks(talks.talks(), span));
        }
        repository.count();
        return people(rows.seen(repository.ids()), topic, span);
    }

    /** Talks come out a quarter later than all else. */
    static int talks(Map<LocalDate, Long> byQuarter, Span span) {
        return Math.toIntExact(byQuarter.entrySet().stream()
                .filter(each -> span.holds(
                        each.getKey().plusMonths(2 * MONTHS_OF_A_QUARTER).minusDays(1)))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }

    /** People, each once, by the last kind that is true of what they asked for within the time. */
    static Map<String, Integer> people(List<Asked> all, Topic topic, Span span) {
        Map<UUID, String> kinds = new HashMap<>();
        for (Asked asked : all) {
            for (Wanted wanted : asked.wanted()) {
                became(topic, asked, wanted)
                        .filter(news -> span.holds(news.on()))
                        .ifPresent(news -> kinds.merge(asked.owner().id(), news.kind(), topic::last));
            }
        }
        Map<String, Integer> people = new HashMap<>();
        kinds.values().forEach(kind -> people.merge(kind, 1, Integer::sum));
        return people;
    }

    /** What became of something, and when that was so for the first time. */
    record News(String kind, LocalDate on) {}

    private static Optional<News> became(Topic topic, Asked asked, Wanted wanted) {
        return switch (topic) {
            case ANSWERED -> Optional.of(answered(asked.clock().on(), wanted));
            case SAID -> firstAnswer(wanted).map(AskedCounts::said);
            case SECOND_LOOK -> second(wanted).map(AskedCounts::said);
            case DELIVERED -> delivered(wanted);
            case WORKS -> works(wanted);
            case WAYS, BY_TALK, BY_GO_BETWEEN, TALKS, LEAVE -> Optional.empty();
        };
    }

    private static Optional<Answer> firstAnswer(Wanted wanted) {
        return Optional.ofNullable(wanted.first() == null ? wanted.answer() : wanted.first());
    }

    private static Optional<Answer> second(Wanted wanted) {
        return Optional.ofNullable(wanted.first() == null ? null : wanted.answer());
    }

    private static News said(Answer answer) {
        return switch (answer.kind()) {
            case AGREED, TRIAL -> new News("YES", answer.on());
            case ALTERNATIVE -> new News("OTHER", answer.on());
            case REFUSED -> new News("NO", answer.on());
        };
    }

    private static News answered(LocalDate asked, Wanted wanted) {
        LocalDate late = asked.plusDays(LATER);
        return firstAnswer(wanted)
                .map(Answer::on)
                .filter(on -> !on.isAfter(late))
                .map(on -> new News(on.isAfter(asked.plusDays(SOON)) ? "UP_TO_28" : "UP_TO_14", on))
                .orElse(new News("MORE", late.plusDays(1)));
    }

    /** By the promised day; where no day was promised, within 28 days of the yes. */
    private static Optional<News> delivered(Wanted wanted) {
        Answer yes = wanted.answer();
        if (yes == null || !yes.isYes()) {
            return Optional.empty();
        }
        Wanted.Delivery how = wanted.delivery();
        boolean promised = how != null && !how.orders().equals(NOBODY);
        LocalDate due = how != null && promised ? how.promised() : yes.on().plusDays(LATER);
        LocalDate done = how == null ? null : how.done();
        if (done == null || done.isAfter(due.plusDays(SOON))) {
            return Optional.of(new News("VERY_LATE", due.plusDays(SOON + 1L)));
        }
        return Optional.of(new News(done.isAfter(due) ? "LATE" : "IN_TIME", done));
    }

    private static Optional<News> works(Wanted wanted) {
        Review review = wanted.review();
        return review == null || review.works() == null || review.on() == null
                ? Optional.empty()
                : Optional.of(new News(review.works().name(), review.on()));
    }
}
