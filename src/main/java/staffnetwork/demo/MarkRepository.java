package staffnetwork.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;

/** Keeps the mark that says of a database that everything in it is invented. */
@ApplicationScoped
@Transactional
class MarkRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    MarkRepository() {}

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

    void mark(Instant now) {
        database.createNativeQuery("insert into demonstration (made) values (?1) on conflict do nothing")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void complete(Instant now) {
        database.createNativeQuery("update demonstration set complete = ?1")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
