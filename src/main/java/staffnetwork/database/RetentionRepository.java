package staffnetwork.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/** Has the database delete, or count, what is past its time; it gives out no row. */
@ApplicationScoped
class RetentionRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    RetentionRepository() {}

    long pastItsTime(String table, Instant before, boolean really) {
        Object rows = database.createNativeQuery("select past_its_time(?1, ?2, ?3)")
                .setParameter(1, table)
                .setParameter(2, before.atOffset(ZoneOffset.UTC))
                .setParameter(3, really)
                .getSingleResult();
        return ((Number) rows).longValue();
    }
}
