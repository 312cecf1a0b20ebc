package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import staffnetwork.access.Role;

/** Checks the whole trail from within the service; {@code verify} does the same from outside, with heads kept elsewhere. */
@ApplicationScoped
@Transactional
class TrailCheck {
    private final TrailRepository repository;
    private final TrailKeys keys;
    private final Clock clock;
    private final AtomicReference<LastCheck> last = new AtomicReference<>();

    @Inject
    TrailCheck(TrailRepository repository, TrailKeys keys, Clock clock) {
        this.repository = repository;
        this.keys = keys;
        this.clock = clock;
    }

    /** What was found last, since this start. */
    Optional<LastCheck> last() {
        return Optional.ofNullable(last.get());
    }

    /** Reads everything. */
    LastCheck check() {
        // the heads first: what is added meanwhile is not yet in them
        List<Checkpoint> heads = repository.checkpoints();
        LastCheck found = new LastCheck(clock.instant(), finding(heads));
        last.set(found);
        return found;
    }

    private Finding finding(List<Checkpoint> heads) {
        VerifyKey key = keys.keys().verify();
        Optional<Checkpoint> forged =
                heads.stream().filter(head -> !head.isSignedBy(key)).findFirst();
        if (forged.isPresent()) {
            return new Finding.Broken(forged.get().sequence(), Finding.Damage.CHECKPOINT_FORGED);
        }
        repository.tell(null, Role.AUDITOR.name());
        Verification verification = new Verification(heads);
        repository.read(verification::next);
        return verification.end();
    }
}
