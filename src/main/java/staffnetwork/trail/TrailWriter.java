package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to the end of the chain, one writer at a time. */
@ApplicationScoped
@Transactional
class TrailWriter {
    private final TrailRepository repository;
    private final long every;

    @Inject
    TrailWriter(
            TrailRepository repository,
            @ConfigProperty(name = "trail.checkpoint-entries", defaultValue = "1000") long every) {
        if (every < 1) {
            throw new IllegalArgumentException("trail.checkpoint-entries must be 1 or more");
        }
        this.repository = repository;
        this.every = every;
    }

    /** Adds to the chain over a connection of a transaction that is about to be committed. */
    void add(TrailTable table, List<Said> all, Keys keys, Instant now) {
        table.goOn(all, keys, now, every);
    }

    /** Adds in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addApart(List<Said> all, Keys keys, Instant now) {
        repository.write(table -> table.goOn(all, keys, now, every));
    }

    /** Signs the head of now; nothing if the newest checkpoint is the head already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Checkpoint> checkpoint(Keys keys, Instant now) {
        Optional<Checkpoint> last = repository.newestCheckpoint();
        AtomicReference<Checkpoint> made = new AtomicReference<>();
        repository.write(table -> {
            TrailTable.Head head = table.lock();
            if (last.isEmpty() || last.get().sequence() < head.sequence()) {
                Checkpoint checkpoint = keys.sign(head.sequence(), head.hash(), now);
                table.add(checkpoint);
                made.set(checkpoint);
            }
        });
        return Optional.ofNullable(made.get());
    }

    /** In a transaction of its own, so that neither a rollback takes it away nor anybody waits for it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID newSalt(UUID person) {
        return repository.newSalt(person);
    }

    Optional<Checkpoint> newestCheckpoint() {
        return repository.newestCheckpoint();
    }

    Optional<UUID> salt(UUID person) {
        return repository.salt(person);
    }

    void unlink(UUID person) {
        repository.unlink(person);
    }
}
