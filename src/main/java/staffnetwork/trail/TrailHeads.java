package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Signs the head of the chain when somebody wants to take it away. */
@ApplicationScoped
class TrailHeads {
    private final TrailWriter writer;
    private final TrailKeys keys;
    private final Clock clock;

    @Inject
    TrailHeads(TrailWriter writer, TrailKeys keys, Clock clock) {
        this.writer = writer;
        this.keys = keys;
        this.clock = clock;
    }

    /** The head of now, if anything came since the last one was signed. */
    Optional<HeadText> fresh() {
        return writer.checkpoint(keys.keys(), clock.instant())
                .map(head -> new HeadText(head, keys.keys().verify()));
    }

    /** The head of now, or the last one if nothing came since. */
    HeadText newest() {
        return fresh().orElseGet(() -> new HeadText(
                writer.newestCheckpoint().orElseThrow(), keys.keys().verify()));
    }
}
