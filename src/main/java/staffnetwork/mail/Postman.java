package staffnetwork.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries letters to the mail server: at once after they were posted, and every minute those that could not be sent before. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    private final Outbox outbox;
    private final MailServer server;
    private final MailSettings settings;
    private @Nullable ScheduledFuture<?> rounds;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean due = new AtomicBoolean();

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the executor
    Postman(Outbox outbox, MailServer server, MailSettings settings) {
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
    }

    void atStart(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 50) @Initialized(ApplicationScoped.class)
                    Object application) {
        if (settings.isConfigured()) {
            rounds = scheduler.scheduleWithFixedDelay(this::soon, 1, 1, TimeUnit.MINUTES);
        }
    }

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterPosted news) {
        soon();
    }

    /** On a thread that is not the one of all tasks that come again: a mail server that does not answer must not hold them up. */
    private void soon() {
        if (due.compareAndSet(false, true)) {
            executor.execute(this::goRound);
        }
    }

    private synchronized void goRound() {
        due.set(false);
        try {
            for (UUID letter : outbox.due()) {
                outbox.send(letter, server::accepts);
            }
        } catch (RuntimeException failed) { // the next round must come: an executor drops a task that fails
            LOG.warning(() -> "Letters could not be sent: " + failed.getClass().getName());
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
