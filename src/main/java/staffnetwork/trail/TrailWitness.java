package staffnetwork.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.access.Decision;
import staffnetwork.access.Role;
import staffnetwork.access.Witness;
import staffnetwork.access.Witnessed;

/**
 * Writes what it is told into the trail. What was allowed waits until the transaction is about to be committed, so that nobody
 * holds the end of the chain for longer than a commit takes; if it cannot be written then, everything is rolled back and the door
 * gives nothing out. What was refused is written at once and on its own.
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
        if (decision.decision().isAllowed() && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            waiting().see(decision, now);
        } else {
            writer.addApart(List.of(said(decision, now)), keys.keys(), now);
        }
    }

    private Waiting waiting() {
        if (transactions.getResource(Waiting.class) instanceof Waiting waiting) {
            return waiting;
        }
        Waiting waiting = new Waiting(repository.open());
        transactions.putResource(Waiting.class, waiting);
        transactions.registerInterposedSynchronization(waiting);
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

    /**
     * What one transaction has seen until now; each decision once. It holds a connection of the transaction from the first one on:
     * one that is opened while the transaction completes would be another's, and its entries would not be undone with the deed.
     */
    private final class Waiting implements Synchronization {
        private final Map<Witnessed, Said> seen = new LinkedHashMap<>();
        private final Connection connection;

        Waiting(Connection connection) {
            this.connection = connection;
        }

        void see(Witnessed decision, Instant now) {
            seen.computeIfAbsent(decision, unseen -> said(unseen, now));
        }

        @Override
        public void beforeCompletion() {
            writer.add(new TrailTable(connection), List.copyOf(seen.values()), keys.keys(), clock.instant());
        }

        @Override
        public void afterCompletion(int status) {
            repository.close(connection);
        }
    }
}
