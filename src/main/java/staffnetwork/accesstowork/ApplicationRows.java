package staffnetwork.accesstowork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import staffnetwork.vault.EverybodysRows;
import staffnetwork.vault.SealedTables;

/** What is kept about applications: a sealed row for everybody. */
@ApplicationScoped
class ApplicationRows extends EverybodysRows<Application> {
    @Inject
    ApplicationRows(SealedTables tables) {
        super(tables, "access_to_work", "grant", Application.class, Application.NOTHING);
    }

    /** Keeps that somebody is told today that their award ends; false if that is not due any more. */
    boolean tell(UUID person) {
        AtomicBoolean due = new AtomicBoolean();
        boolean room = change(person, before -> {
            due.set(before.isToRemind(today()));
            return due.get() ? before.reminded(today()) : before;
        });
        return room && due.get();
    }
}
