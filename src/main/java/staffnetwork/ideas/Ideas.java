package staffnetwork.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.adjustment.Plans;
import staffnetwork.offers.QuarterBegan;
import staffnetwork.routes.Asking;
import staffnetwork.routes.Review;
import staffnetwork.routes.Wanted;

/**
 * The door for somebody whose fix works: the idea may go on, they do not. Nobody can name another person here. Its acts are not in
 * the trail, in which an auditor could see when an idea came; the change of the plan is, like any other.
 */
@ApplicationScoped
@Transactional
public class Ideas {
    private final Boxes boxes;
    private final Recognising recognising;
    private final Asking asking;
    private final Plans plans;
    private final Clock clock;

    @Inject
    Ideas(Boxes boxes, Recognising recognising, Asking asking, Plans plans, Clock clock) {
        this.boxes = boxes;
        this.recognising = recognising;
        this.asking = asking;
        this.plans = plans;
        this.clock = clock;
    }

    /** What became of offering an idea. */
    public enum Offered {
        /** It waits with others. */
        WAITS,
        /** Somebody could be recognised: it has to be written in another way. */
        RECOGNISED,
        /** One of theirs waits already. */
        ANOTHER_WAITS,
        /** There is no room before the next quarter. */
        NO_ROOM
    }

    /**
     * One's own idea while it waits.
     *
     * @param text its words
     * @param findings by what somebody could be recognised since; it stays until that is changed
     * @param until the day before which it does not go; until then at least it can be taken back
     */
    public record Mine(String text, List<Finding> findings, LocalDate until) {}

    /** The first words of something of one's own that works: what is proposed to go, and nothing more of it. */
    @Allow(Act.OFFER_OWN_IDEA)
    public String worked(UUID asked, UUID row) {
        return asking.one(asked).wanted().stream()
                .filter(each -> each.id().equals(row) && works(each))
                .findFirst()
                .flatMap(each -> each.text().lines().findFirst())
                .orElseThrow(() -> new NotAllowed(Act.OFFER_OWN_IDEA, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    private static boolean works(Wanted wanted) {
        Review review = wanted.review();
        return wanted.state() == Wanted.State.THERE && review != null && review.works() == Wanted.Works.YES;
    }

    /** By what somebody could be recognised in a text; nothing of it is kept. */
    @Allow(Act.OFFER_OWN_IDEA)
    public List<Finding> check(String text) {
        return recognising.in(text);
    }

    /** Lets an idea wait with others, exactly these words and nothing else. */
    @Allow(Act.OFFER_OWN_IDEA)
    public Offered offer(String text) {
        if (text.isBlank() || text.length() > Idea.LONGEST) {
            throw new IllegalArgumentException("nothing, or too long");
        }
        if (!recognising.in(text).isEmpty()) {
            return Offered.RECOGNISED;
        }
        Map<Integer, Box> all = boxes.open();
        List<UUID> own = own();
        if (all.values().stream().anyMatch(box -> box.one(own).isPresent())) {
            return Offered.ANOTHER_WAITS;
        }
        UUID id = Boxes.newId();
        if (!Boxes.put(all, new Box.Waiting(id, text))) {
            return Offered.NO_ROOM;
        }
        own.forEach(plans::forget); // what went on left its id behind: it leads nowhere
        if (!plans.remember(id)) {
            return Offered.NO_ROOM;
        }
        boxes.seal(all);
        return Offered.WAITS;
    }

    /** One's own idea, while it waits; nothing once it went on. */
    @Allow(Act.OFFER_OWN_IDEA)
    public Optional<Mine> mine() {
        List<UUID> own = own();
        return boxes.open().values().stream()
                .flatMap(box -> box.one(own).stream())
                .findFirst()
                .map(one -> new Mine(one.text(), recognising.in(one.text()), next()));
    }

    /** The first day on which ideas go to the network again. */
    @Allow(Act.OFFER_OWN_IDEA)
    public LocalDate next() {
        return QuarterBegan.of(LocalDate.now(clock)).plusMonths(3);
    }

    /** How many ideas, each of another person, go together at least. */
    @Allow(Act.OFFER_OWN_IDEA)
    public int fewest() {
        return boxes.fewest();
    }

    /** Takes it back; false if it went on already. */
    @Allow(Act.OFFER_OWN_IDEA)
    public boolean takeBack() {
        List<UUID> own = own();
        Map<Integer, Box> all = boxes.open();
        boolean waits = all.values().stream().anyMatch(box -> box.one(own).isPresent());
        all.replaceAll((number, box) -> box.without(own));
        boxes.seal(all);
        own.forEach(plans::forget);
        return waits;
    }

    private List<UUID> own() {
        return plans.asked().stream().filter(Boxes::isIdea).toList();
    }
}
