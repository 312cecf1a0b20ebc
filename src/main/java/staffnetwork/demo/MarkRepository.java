package staffnetwork.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;

/** Keeps the mark that says of a database that everything in it is invented. */
@ApplicationScoped
@Transactional
class MarkRepository {
    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    MarkRepository(Clock clock) {
        this.clock = clock;
    }

    /** Whether everything in this database is invented. */
    boolean isMarked() {
        return !database.createNativeQuery("select 1 from demonstration")
                .getResultList()
                .isEmpty();
    }

    /** Whether all of it was made; from then on it belongs to the visitors. */
    boolean isComplete() {
        return !database.createNativeQuery("select 1 from demonstration where complete is not null")
                .getResultList()
                .isEmpty();
    }

    void mark() {
        database.createNativeQuery("insert into demonstration (made) values (?1) on conflict do nothing")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void complete() {
        database.createNativeQuery("update demonstration set complete = ?1")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
