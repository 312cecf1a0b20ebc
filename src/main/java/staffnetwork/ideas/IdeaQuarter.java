package staffnetwork.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import staffnetwork.adjustment.Bell;
import staffnetwork.adjustment.PlanGone;
import staffnetwork.offers.PatternsFound;
import staffnetwork.offers.QuarterBegan;

/**
 * What happens by itself: ideas go to the network when a quarter begins and enough of them wait, a deleted plan takes its idea along,
 * and boxes are sealed anew.
 */
@ApplicationScoped
class IdeaQuarter {
    private final Boxes boxes;
    private final IdeaRepository repository;
    private final KnownRepository known;
    private final Recognising recognising;
    private final Bell bell;

    @Inject
    IdeaQuarter(Boxes boxes, IdeaRepository repository, KnownRepository known, Recognising recognising, Bell bell) {
        this.boxes = boxes;
        this.repository = repository;
        this.known = known;
        this.recognising = recognising;
        this.bell = bell;
    }

    /**
     * Lets ideas go to the network, all at once and in an order of chance, if enough of different people wait: nobody has two. One in
     * which somebody can be recognised by what is known today stays, and its owner is the one who sees why.
     */
    void quarterBegan(@Observes QuarterBegan quarter) {
        repository.forget(quarter.first().minusYears(1));
        Map<Integer, Box> all = boxes.open();
        List<Box.Waiting> go = Boxes.waiting(all).stream()
                .filter(each -> recognising.in(each.text()).isEmpty())
                .toList();
        if (go.size() >= boxes.fewest()) {
            go.forEach(each -> repository.add(each.text(), quarter.first()));
            boxes.begin(all, go);
            tellNetwork();
        } else {
            boxes.seal(all);
        }
    }

    /** The network is told that there is a pattern to look at, in the same words as of anything else. */
    void patterns(@Observes PatternsFound found) {
        tellNetwork();
    }

    private void tellNetwork() {
        known.readers("CHAIR").forEach(bell::ring);
    }

    /** A plan that is deleted takes an idea along that has not gone on. */
    void gone(@Observes PlanGone plan) {
        Map<Integer, Box> all = boxes.open();
        all.replaceAll((number, box) -> box.without(plan.asked()));
        boxes.seal(all);
    }

    /** Seals all boxes anew, whether anything changed or not. */
    @Transactional
    void stir() {
        boxes.seal(boxes.open());
    }
}
