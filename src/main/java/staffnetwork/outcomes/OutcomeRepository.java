package staffnetwork.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import staffnetwork.disclosure.Topic;

/** Keeps what was released about topics; there is no way to change it. */
@ApplicationScoped
class OutcomeRepository {
    private static final int LOCK = 100;

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    OutcomeRepository() {}

    /** Everything released about a topic, the newest first. */
    List<ReleasedTopic> of(Topic topic) {
        return database.createQuery(
                        "select r from OutcomeRow r where r.topic = :topic order by r.until desc", OutcomeRow.class)
                .setParameter("topic", topic)
                .getResultStream()
                .map(OutcomeRow::released)
                .toList();
    }

    /** Says that it is counted for that quarter end; false if it was before. Whoever else counts waits until this is over. */
    boolean counts(LocalDate day, Instant at) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
        if (database.find(CountedRow.class, day) != null) {
            return false;
        }
        database.persist(new CountedRow(day, at));
        return true;
    }

    void keep(ReleasedTopic released, Instant at) {
        database.persist(new OutcomeRow(released, at));
    }

    /** How many people worked here on that day. */
    int staff(LocalDate day) {
        Object found = database.createNativeQuery("select head_count(cast(?1 as date))")
                .setParameter(1, day.toString())
                .getSingleResult();
        return Math.toIntExact(((Number) found).longValue());
    }
}
