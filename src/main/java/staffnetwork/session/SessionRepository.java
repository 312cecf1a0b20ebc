package staffnetwork.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the list of sessions; the database shows each person their own and no other. */
@ApplicationScoped
class SessionRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    SessionRepository() {}

    void keep(BegunSession session) {
        database.persist(session);
    }

    Optional<BegunSession> session(UUID account, UUID id) {
        return Optional.ofNullable(database.find(BegunSession.class, id))
                .filter(found -> found.account().equals(account));
    }

    /** The sessions of that account that can still be used, the newest first. */
    List<BegunSession> open(UUID account, Instant now) {
        return database.createQuery(
                        "select s from BegunSession s where s.account = :account and s.ended is null and s.lastPossible > :now"
                                + " order by s.begun desc",
                        BegunSession.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    /** Forgets the sessions of that account that were over before then. */
    void forget(UUID account, Instant before) {
        database.createQuery("delete from BegunSession s where s.account = :account and s.lastPossible < :before")
                .setParameter("account", account)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Every session of that account, the newest first. */
    List<BegunSession> every(UUID account) {
        return database.createQuery(
                        "select s from BegunSession s where s.account = :account order by s.begun desc",
                        BegunSession.class)
                .setParameter("account", account)
                .getResultList();
    }
}
