package staffnetwork.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.access.Decision;
import staffnetwork.access.Role;
import staffnetwork.access.Witness;
import staffnetwork.access.Witnessed;

/**
 * Writes what it is told into the trail. What was allowed waits until the deed behind the first door is done, so that nobody holds
 * the end of the chain for longer than a commit takes; if it cannot be written then, everything is rolled back and the door gives
 * nothing out. What was refused is written at once and on its own.
 */
@ApplicationScoped
class TrailWitness implements Witness {
    private final TrailRepository repository;
    private final TrailWriter writer;
    private final TrailKeys keys;
    private final Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the registry
    TrailWitness(TrailRepository repository, TrailWriter writer, TrailKeys keys, Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void saw(Witnessed decision) {
        Instant now = clock.instant();
        if (decision.decision().isAllowed() && isWithin()) {
            waiting().see(decision, now);
        } else {
            mustNotWaitForItself();
            writer.addApart(List.of(said(decision, now)), keys.keys(), now);
        }
    }

    @Override
    public void opens() {
        if (isWithin()) {
            waiting().open++;
        }
    }

    @Override
    public void closes(boolean done) {
        if (isWithin()) {
            waiting().closes(done);
        }
    }

    /** What is refused has a transaction of its own, which would wait for the end of the chain until this one is over. */
    private void mustNotWaitForItself() {
        if (isWithin() && waiting().written) {
            throw new IllegalStateException("refused after the deed, in one transaction");
        }
    }

    private boolean isWithin() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    private Waiting waiting() {
        if (transactions.getResource(Waiting.class) instanceof Waiting waiting) {
            return waiting;
        }
        Waiting waiting = new Waiting();
        transactions.putResource(Waiting.class, waiting);
        return waiting;
    }

    private Said said(Witnessed seen, Instant moment) {
        UUID person = seen.person();
        UUID record = person == null ? null : keys.pseudonym(person);
        Asker asker = seen.isByOwner() ? Asker.OWNER : seen.caller() == null ? Asker.NOBODY : Asker.ACCOUNT;
        return new Said(
                // the minute would tell whose record it is to whoever knows who was signed in then
                asker == Asker.OWNER ? day(moment) : moment,
                asker,
                asker == Asker.ACCOUNT ? seen.caller() : null,
                seen.roles().stream().map(Role::name).collect(Collectors.joining(",")),
                seen.act().name(),
                record,
                seen.decision().isAllowed() ? Outcome.ALLOWED : Outcome.REFUSED,
                seen.decision() instanceof Decision.Refused refused
                        ? refused.reason().name()
                        : "");
    }

    private Instant day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone())
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** What one transaction has seen until now; each decision once. What is told behind no door is written at once. */
    private final class Waiting {
        private final Set<Witnessed> seen = new HashSet<>();
        private final List<Said> unwritten = new ArrayList<>();
        private int open;
        private boolean written;

        void see(Witnessed decision, Instant now) {
            if (seen.add(decision)) {
                unwritten.add(said(decision, now));
            }
            if (open == 0) {
                write();
            }
        }

        void closes(boolean done) {
            open--;
            if (done && open == 0 && !unwritten.isEmpty()) {
                write();
            }
        }

        private void write() {
            writer.add(repository.ofDeeds(), List.copyOf(unwritten), keys.keys(), clock.instant());
            unwritten.clear();
            written = true;
        }
    }
}
