package staffnetwork.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.disclosure.HiddenWords;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.disclosure.ThresholdsInForce;
import staffnetwork.disclosure.Topic;

/** The door to released figures of what became of things. Everybody who may see them sees the same. */
@ApplicationScoped
@Transactional
public class Outcomes {
    private final OutcomeRepository repository;
    private final OutcomeDesk desk;
    private final ThresholdsInForce thresholds;

    @Inject
    Outcomes(OutcomeRepository repository, OutcomeDesk desk, ThresholdsInForce thresholds) {
        this.repository = repository;
        this.desk = desk;
        this.thresholds = thresholds;
    }

    /** What was released about each topic that is counted, the newest first; nothing of a topic of which nothing was. */
    @Allow(Act.SEE_RELEASED_FIGURES)
    Map<Topic, List<ReleasedTopic>> all() {
        Map<Topic, List<ReleasedTopic>> all = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            List<ReleasedTopic> released = repository.of(topic);
            if (!released.isEmpty() || desk.isCounted(topic)) {
                all.put(topic, released);
            }
        }
        return all;
    }

    /** Why some tables are hidden, with the thresholds that the newest release was made by. */
    @Allow(Act.SEE_RELEASED_FIGURES)
    public String explanation() {
        Optional<Thresholds> newest = all().values().stream()
                .flatMap(List::stream)
                .max(java.util.Comparator.comparing(ReleasedTopic::until))
                .map(released -> released.release().parts().get(0).release().thresholds());
        return HiddenWords.explanationOfTimes(
                newest.orElseGet(() -> thresholds.thresholds().forAnySpread()));
    }
}
