package staffnetwork.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the letters that wait. */
@ApplicationScoped
class OutboxRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    OutboxRepository() {}

    void keep(WaitingLetter letter) {
        database.persist(letter);
    }

    /** The letters to be tried now, the oldest first. */
    List<UUID> due(Instant now) {
        return database.createQuery(
                        "select l.id from WaitingLetter l where l.content is not null and l.nextTry <= :now order by l.written",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }

    /** A letter that is to be tried now, for nobody else meanwhile; nothing if somebody else has it. */
    Optional<WaitingLetter> take(UUID id, Instant now) {
        boolean free = !database.createNativeQuery(
                        "select 1 from waiting_letter where id = ?1 and content is not null and next_try <= ?2 for update skip locked")
                .setParameter(1, id)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty();
        return free ? Optional.ofNullable(database.find(WaitingLetter.class, id)) : Optional.empty();
    }

    /** How many of those written before then were not sent. */
    long unsent(Instant before) {
        return database.createQuery(
                        "select count(l) from WaitingLetter l where l.sent is null and l.written < :before", Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** Forgets the letters that were sent or given up before then. */
    void forget(Instant before) {
        database.createQuery("delete from WaitingLetter l where l.content is null and l.written < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
