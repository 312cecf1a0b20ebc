package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import staffnetwork.adjustment.SeenElsewhere;
import staffnetwork.web.Messages;

/** Who sees what the caller asked for: worked out from what is kept, never typed. */
@ApplicationScoped
class AskedSeenBy implements SeenElsewhere {
    private final Asking asking;
    private final Messages messages;

    @Inject
    AskedSeenBy(Asking asking, Messages messages) {
        this.asking = asking;
        this.messages = messages;
    }

    @Override
    public List<String> sentences() {
        List<Asked> asked = asking.mine();
        Stream<String> readers = asked.stream()
                .filter(each -> !each.closed())
                .map(each -> messages.text("routes.bar.one", each.decider().name()))
                .distinct();
        Stream<String> second = asked.stream().anyMatch(Asked::escalated)
                ? Stream.of(messages.text("routes.bar.second"))
                : Stream.empty();
        return Stream.concat(readers, second).toList();
    }
}
