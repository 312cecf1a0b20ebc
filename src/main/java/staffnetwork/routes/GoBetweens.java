package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;

/**
 * The door to those who ask for others, whom the staff network offers: people choose one, and share with them what they like. What
 * a go-between hears or says is nowhere in this product.
 */
@ApplicationScoped
@Transactional
public class GoBetweens {
    /**
     * Somebody who asks for others, in their own words.
     *
     * @param id who
     * @param name their name
     * @param words what they say about themselves
     */
    public record Offer(UUID id, String name, String words) {
        /** Characters of what they say. */
        public static final int LONGEST = 500;
    }

    private final GoBetweenRepository repository;
    private final Caller caller;

    @Inject
    GoBetweens(GoBetweenRepository repository, Caller caller) {
        this.repository = repository;
        this.caller = caller;
    }

    /** Those who can be chosen now, by name; never oneself. */
    @Allow(Act.SEE_GO_BETWEENS)
    public List<Offer> offered() {
        UUID me = caller.id().orElseThrow();
        return repository.offers().stream()
                .filter(each -> !each.id().equals(me))
                .toList();
    }

    /** One of them. */
    @Allow(Act.SEE_GO_BETWEENS)
    public Optional<Offer> one(UUID id) {
        return offered().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What the caller says about themselves; empty before they do. */
    @Allow(Act.OFFER_TO_ASK)
    public String mine() {
        UUID me = caller.id().orElseThrow();
        return repository.offers().stream()
                .filter(each -> each.id().equals(me))
                .map(Offer::words)
                .findFirst()
                .orElse("");
    }

    /** Says something about oneself, and can be chosen from now on; empty words end that. */
    @Allow(Act.OFFER_TO_ASK)
    public void say(String words) {
        UUID me = caller.id().orElseThrow();
        if (words.isBlank()) {
            repository.delete(me);
        } else {
            repository.keep(new Offer(me, caller.getName(), words));
        }
    }
}
