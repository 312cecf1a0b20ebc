package staffnetwork.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** Holds the last few filled templates in memory until who asked for them has downloaded them, for half an hour at most. */
@ApplicationScoped
class TemplateShelf {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int MOST = 8;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Clock clock;

    @Inject
    TemplateShelf(Clock clock) {
        this.clock = clock;
    }

    /** A filled template, with whom it belongs to and since when it lies here. */
    record Kept(FilledTemplate template, Content content, UUID owner, Instant since) {}

    /** A workbook as bytes that nobody changes. */
    static final class Content {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    synchronized void keep(FilledTemplate template, byte[] content, UUID owner) {
        tidy();
        kept.addLast(new Kept(template, new Content(content), owner, clock.instant()));
        while (kept.size() > MOST) {
            kept.removeFirst();
        }
    }

    /** The template, if it is still here and belongs to that account. */
    synchronized Optional<Kept> get(UUID id, UUID owner) {
        tidy();
        return kept.stream()
                .filter(one -> one.template().id().equals(id) && one.owner().equals(owner))
                .findFirst();
    }

    private void tidy() {
        Instant oldest = clock.instant().minus(LONGEST);
        kept.removeIf(one -> one.since().isBefore(oldest));
    }
}
