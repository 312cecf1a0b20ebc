package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what others are let see, sealed. The database gives it to its reader until the last day, and to whoever knows its random id,
 * which is in its owner's sealed row and nowhere else.
 */
@ApplicationScoped
class ShownTimeRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    ShownTimeRepository() {}

    void keep(UUID id, UUID reader, LocalDate until, byte[] sealed) {
        about(id);
        database.createNativeQuery(
                        "insert into shown_time (id, reader, until_day, sealed) values (?1, ?2, cast(?3 as date), ?4)")
                .setParameter(1, id)
                .setParameter(2, reader)
                .setParameter(3, until.toString())
                .setParameter(4, sealed)
                .executeUpdate();
    }

    /** One of the owner's, by its id. */
    Optional<byte[]> of(UUID id) {
        about(id);
        return one(database.createNativeQuery("select sealed from shown_time where id = ?1")
                .setParameter(1, id));
    }

    /** One that its reader opens. */
    Optional<byte[]> read(UUID id, UUID reader) {
        return one(database.createNativeQuery("select sealed from shown_time where id = ?1 and reader = ?2")
                .setParameter(1, id)
                .setParameter(2, reader));
    }

    /** What that person is let see. */
    List<UUID> readBy(UUID reader) {
        return ids(database.createNativeQuery("select cast(id as text) from shown_time where reader = ?1")
                .setParameter(1, reader));
    }

    /** What ran out before that day, for work that nobody is signed in for. */
    List<UUID> over(LocalDate day) {
        return ids(
                database.createNativeQuery("select cast(id as text) from shown_time where until_day < cast(?1 as date)")
                        .setParameter(1, day.toString()));
    }

    void replace(UUID id, byte[] sealed) {
        about(id);
        database.createNativeQuery("update shown_time set sealed = ?1 where id = ?2")
                .setParameter(1, sealed)
                .setParameter(2, id)
                .executeUpdate();
    }

    void delete(UUID id) {
        about(id);
        database.createNativeQuery("delete from shown_time where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void about(UUID id) {
        database.createNativeQuery("select set_config('app.shown', ?1, true)")
                .setParameter(1, id.toString())
                .getSingleResult();
    }

    private static Optional<byte[]> one(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    private static List<UUID> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}
