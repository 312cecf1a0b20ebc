package staffnetwork.demo;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.logging.Level;
import java.util.logging.Logger;
import staffnetwork.access.Demonstration;

/** Begins the demonstration in the background at the start, where one is wanted; otherwise refuses a database that holds one. */
@ApplicationScoped
class DemonstrationStart {
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER + 100;
    private static final Logger LOG = Logger.getLogger(DemonstrationStart.class.getName());

    private final Demonstration demonstration;
    private final MarkRepository mark;
    private final SignInsTold told;
    private final Instance<DemonstrationTrust> trust;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the executor
    DemonstrationStart(
            Demonstration demonstration, MarkRepository mark, SignInsTold told, Instance<DemonstrationTrust> trust) {
        this.demonstration = demonstration;
        this.mark = mark;
        this.told = told;
        this.trust = trust;
    }

    void atStart(@Observes @Priority(LAST) @Initialized(ApplicationScoped.class) Object application) {
        if (demonstration.isOn()) {
            told.begin();
            executor.execute(this::make);
        } else if (mark.isMarked()) {
            throw new IllegalStateException("this database holds a demonstration: no real data may be added to it");
        }
    }

    private void make() {
        try {
            trust.get().make();
            told.tell();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "The demonstration could not be made", failed);
            told.tellFailure();
        }
    }
}
