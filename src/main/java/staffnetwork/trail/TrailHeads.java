package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs the head of the chain when somebody wants to take it away, and has it taken to where people keep it. */
@ApplicationScoped
class TrailHeads {
    private final TrailWriter writer;
    private final TrailKeys keys;
    private final Instance<HeadCourier> couriers;
    private final HeadLetters letters;
    private final Clock clock;

    @Inject
    TrailHeads(
            TrailWriter writer, TrailKeys keys, @Any Instance<HeadCourier> couriers, HeadLetters letters, Clock clock) {
        this.writer = writer;
        this.keys = keys;
        this.couriers = couriers;
        this.letters = letters;
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

    /** Who gets the heads by letter. */
    HeadLetters.Readers readers() {
        return letters.readers();
    }

    /** Has the newest head taken by every courier; if one cannot, the others still do, and it fails afterwards. */
    void sendOut() {
        HeadText head = newest();
        RuntimeException failure = null;
        for (HeadCourier courier : couriers) {
            try {
                courier.take(head);
            } catch (RuntimeException failed) { // one closed way must not close the other
                failure = joined(failure, failed);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException joined(@Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }
}
