package staffnetwork.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileReading;
import staffnetwork.intake.Progress;
import staffnetwork.intake.Staged;
import staffnetwork.intake.Ticket;

/** Reads the files in line one after the other, never two at once on a node; the line itself is in the database. */
@ApplicationScoped
public class ImportQueue {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private final ImportDesk desk;
    private final FileReading reading;
    private final Spool spool;
    private final Clock clock;
    private final ConcurrentMap<UUID, CountDownLatch> inLine = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicReference<@Nullable Current> current = new AtomicReference<>();

    @Resource
    private ManagedExecutorService executor;

    private record Current(UUID id, Progress progress) {}

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the executor
    ImportQueue(ImportDesk desk, FileReading reading, Spool spool, Clock clock) {
        this.desk = desk;
        this.reading = reading;
        this.spool = spool;
        this.clock = clock;
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportNews.ReadingAsked asked) {
        inLine.put(asked.id(), new CountDownLatch(1));
        wake();
    }

    void neverSettled(@Observes(during = TransactionPhase.AFTER_FAILURE) ImportNews.FileArrived arrived) {
        spool.delete(arrived.id());
    }

    /** Waits a moment for that file, as most are read in one: then nobody needs to come back for what was found. */
    public void await(UUID id, Duration atMost) {
        CountDownLatch latch = inLine.get(id);
        try {
            boolean read = latch == null || latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
            if (!read) {
                wake();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    void noLongerNeeded(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportNews.FileNoLongerNeeded gone) {
        progress(gone.id()).ifPresent(Progress::cancel);
        spool.delete(gone.id());
    }

    /** Starts reading what is in line, unless that is under way. */
    void wake() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::work);
        }
    }

    /** How many rows of that file were read so far, if it is being read here. */
    Optional<Long> rows(UUID id) {
        return progress(id).map(Progress::rows);
    }

    private Optional<Progress> progress(UUID id) {
        return Optional.ofNullable(current.get())
                .filter(now -> now.id().equals(id))
                .map(Current::progress);
    }

    private void work() {
        int seen = 0;
        try {
            do {
                seen = calls.get();
                for (Optional<Ticket> next = desk.next(); next.isPresent(); next = desk.next()) {
                    read(next.get());
                }
            } while (!calls.compareAndSet(seen, 0));
            seen = -1;
        } finally {
            if (seen >= 0) {
                // the database is gone: whoever looks at the line next wakes it again
                calls.set(0);
            }
        }
    }

    private void read(Ticket ticket) {
        Progress progress = new Progress(clock, PATIENCE);
        Staged staged = new Staged(ticket, spool.path(ticket.id()), spool.mended(ticket.id()));
        current.set(new Current(ticket.id(), progress));
        try {
            desk.end(ticket.id(), reading.read(staged, progress));
        } catch (Progress.Stopped stopped) {
            boolean late = stopped.why() == Progress.Stopped.Why.TOO_LONG;
            desk.giveUp(ticket.id(), late ? ImportState.TOO_LONG : ImportState.CANCELLED, null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
            desk.giveUp(ticket.id(), ImportState.FAILED, OurFault.log("Reading a file failed", ours));
        } finally {
            current.set(null);
            Optional.ofNullable(inLine.remove(ticket.id())).ifPresent(CountDownLatch::countDown);
        }
    }
}
