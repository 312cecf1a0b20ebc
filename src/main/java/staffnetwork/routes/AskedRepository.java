package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what was asked for, sealed. The database gives it to who was asked, until the last day; to second lookers once it was handed
 * to them; and to whoever knows its random id, which is in its owner's sealed row and nowhere else.
 */
@ApplicationScoped
class AskedRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    AskedRepository() {}

    void keep(UUID id, UUID decider, LocalDate until, byte[] bytes) {
        about(id);
        database.createNativeQuery("insert into asked (id, decider, until_day, escalated, sealed)"
                        + " values (?1, ?2, cast(?3 as date), false, ?4)")
                .setParameter(1, id)
                .setParameter(2, decider)
                .setParameter(3, until.toString())
                .setParameter(4, bytes)
                .executeUpdate();
    }

    /** One of the owner's, by its id. */
    Optional<byte[]> of(UUID id) {
        about(id);
        return seen(id);
    }

    /** One that the caller sees by right. */
    Optional<byte[]> seen(UUID id) {
        List<?> found = database.createNativeQuery("select sealed from asked where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** What that person was asked. */
    List<UUID> askedOf(UUID decider) {
        return ids(database.createNativeQuery("select cast(id as text) from asked where decider = ?1")
                .setParameter(1, decider));
    }

    /** What was handed to second lookers. */
    List<UUID> escalated() {
        return ids(database.createNativeQuery("select cast(id as text) from asked where escalated"));
    }

    /** Everything that the transaction may see: all of it for work that nobody is signed in for. */
    List<UUID> ids() {
        return ids(database.createNativeQuery("select cast(id as text) from asked"));
    }

    void replace(UUID id, byte[] bytes, boolean escalated) {
        about(id);
        database.createNativeQuery("update asked set sealed = ?1, escalated = ?2 where id = ?3")
                .setParameter(1, bytes)
                .setParameter(2, escalated)
                .setParameter(3, id)
                .executeUpdate();
    }

    /** Nobody else changes it until this transaction ends: to be said before it is read. */
    void lock(UUID id) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 91)) as text)")
                .setParameter(1, id.toString())
                .getSingleResult();
    }

    /** Gives it to somebody, until a day. */
    void give(UUID id, UUID decider, LocalDate until) {
        about(id);
        database.createNativeQuery("update asked set decider = ?1, until_day = cast(?2 as date) where id = ?3")
                .setParameter(1, decider)
                .setParameter(2, until.toString())
                .setParameter(3, id)
                .executeUpdate();
    }

    void delete(UUID id) {
        about(id);
        database.createNativeQuery("delete from asked where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Says that this transaction looks after clocks, and is not somebody's. */
    void keep() {
        database.createNativeQuery("select set_config('app.work', 'asked-keep', true)")
                .getSingleResult();
    }

    /** Says that this transaction counts, and changes nothing. */
    void count() {
        database.createNativeQuery("select set_config('app.work', 'asked-count', true)")
                .getSingleResult();
    }

    /** The ids of those who look a second time. */
    List<UUID> secondLookers() {
        return ids(database.createNativeQuery("select cast(d as text) from second_lookers() d"));
    }

    private void about(UUID id) {
        database.createNativeQuery("select set_config('app.asked', ?1, true)")
                .setParameter(1, id.toString())
                .getSingleResult();
    }

    private static List<UUID> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}
