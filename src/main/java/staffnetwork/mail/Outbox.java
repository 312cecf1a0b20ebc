package staffnetwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.Size;
import staffnetwork.vault.Vault;

/** The letters that wait: posted with the deed that causes them, each sealed with a key of its own that is destroyed once it is sent. */
@ApplicationScoped
@Transactional
class Outbox {
    static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SOON = Duration.ofHours(1);

    private final OutboxRepository repository;
    private final Vault vault;
    private final Event<LetterPosted> news;
    private final Clock clock;

    @Inject
    Outbox(OutboxRepository repository, Vault vault, Event<LetterPosted> news, Clock clock) {
        this.repository = repository;
        this.vault = vault;
        this.news = news;
        this.clock = clock;
    }

    void keep(Letter letter) {
        UUID id = UUID.randomUUID();
        byte[] content = letter.whole().getBytes(StandardCharsets.UTF_8);
        repository.keep(new WaitingLetter(id, vault.seal(place(id), content, Size.LARGE), clock.instant()));
        news.fire(new LetterPosted(id));
    }

    List<UUID> due() {
        repository.forget(clock.instant().minus(KEPT));
        return repository.due(clock.instant());
    }

    long unsent() {
        return repository.unsent(clock.instant().minus(SOON));
    }

    /** Tries to send a letter that is due and notes what came of it. */
    void send(UUID id, Predicate<Letter> post) {
        repository.take(id, clock.instant()).ifPresent(waiting -> {
            boolean sent = waiting.content()
                    .flatMap(content -> vault.open(place(id), content))
                    .map(content -> Letter.of(new String(content, StandardCharsets.UTF_8)))
                    .filter(post)
                    .isPresent();
            Instant now = clock.instant();
            if (sent) {
                waiting.wasSent(now);
            }
            if (sent || !waiting.failed(now)) {
                vault.shred(holder(id));
            }
        });
    }

    private static Place place(UUID id) {
        return new Place(holder(id), "waiting_letter", "content", id);
    }

    private static Holder holder(UUID id) {
        return new Holder(id, "letter");
    }
}
