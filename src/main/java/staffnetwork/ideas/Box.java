package staffnetwork.ideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Ideas that wait together, in no order.
 *
 * @param ideas what waits
 */
record Box(List<Waiting> ideas) {
    static final Box EMPTY = new Box(List.of());

    Box {
        ideas = List.copyOf(ideas);
    }

    /**
     * An idea that waits.
     *
     * @param id a random id that is in its owner's sealed plan and nowhere else
     * @param text its words, exactly as its owner saw them
     */
    record Waiting(UUID id, String text) {}

    Box with(Waiting one) {
        List<Waiting> all = new ArrayList<>(ideas);
        all.add(one);
        return new Box(all);
    }

    Box without(List<UUID> ids) {
        return new Box(ideas.stream().filter(each -> !ids.contains(each.id())).toList());
    }

    Optional<Waiting> one(List<UUID> ids) {
        return ideas.stream().filter(each -> ids.contains(each.id())).findFirst();
    }
}
