package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicCounts;
import staffnetwork.offers.Tally;
import staffnetwork.organisation.RowForEverybody;

/** A row for everybody, so that having one says nothing; and what is past its time is deleted. */
@ApplicationScoped
class PlanKeeping implements RowForEverybody {
    private final PlanRows rows;
    private final SharedRows shared;
    private final SharingEnds ends;

    @Inject
    PlanKeeping(PlanRows rows, SharedRows shared, SharingEnds ends) {
        this.rows = rows;
        this.shared = shared;
        this.ends = ends;
    }

    @Override
    @Transactional
    public int makeRows(int most) {
        return rows.makeMissing(most);
    }

    /** Deletes what was shared until a day that is over, and what leavers wrote. */
    @Override
    @Transactional
    public void tidy() {
        rows.keep();
        shared.deleteOver();
        rows.leavers().forEach(ends::end);
    }

    /** Tells a count what is in each plan: ids of rows, and neither whose they are nor a word of them. */
    void tell(@Observes Tally tally) {
        rows.count();
        rows.every()
                .values()
                .forEach(plan ->
                        tally.person(plan.rows().stream().map(Adjustment::id).collect(Collectors.toSet())));
    }

    /** How people go about it, counted for a release and for nothing else: no door leads here, and nothing of it is kept. */
    @ApplicationScoped
    static class Ways implements TopicCounts {
        private final PlanRows rows;

        @Inject
        Ways(PlanRows rows) {
            this.rows = rows;
        }

        @Override
        public Set<Topic> topics() {
            return Set.of(Topic.WAYS, Topic.BY_TALK, Topic.BY_GO_BETWEEN);
        }

        @Override
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public Map<String, Integer> count(Topic topic, Span span) {
            rows.count();
            Map<String, Integer> people = new HashMap<>();
            rows.every()
                    .values()
                    .forEach(plan ->
                            kind(plan.state(), topic, span).ifPresent(kind -> people.merge(kind, 1, Integer::sum)));
            return people;
        }

        /** The last kind of a topic that is true of somebody within the time. */
        static Optional<String> kind(Plan.State state, Topic topic, Span span) {
            return topic == Topic.WAYS
                    ? way(state, span).map(Route::name)
                    : state.became().stream()
                            .filter(news -> span.holds(news.on()))
                            .filter(news -> (news.way() == Route.INFORMAL) == (topic == Topic.BY_TALK))
                            .map(Ways::kind)
                            .reduce(topic::last);
        }

        private static String kind(Adjustment.Became news) {
            return switch (news.end()) {
                case WORKS -> news.soon() ? "SOON" : "LATER";
                case PARTLY, NOT_WORKING -> "PARTLY";
                case REFUSED -> "NO";
            };
        }

        /** The way of somebody whose plan was last changed within the time. */
        static Optional<Route> way(Plan.State state, Span span) {
            LocalDate changed = state.changed();
            return changed == null || !span.holds(changed)
                    ? Optional.empty()
                    : Optional.ofNullable(state.route()).filter(way -> way != Route.NOT_YET);
        }
    }
}
