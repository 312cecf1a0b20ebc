package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was passed on, sealed, names too. The database gives each kind to the role it is for, and a single one to whoever
 * knows its random id, which is in its owner's sealed record and nowhere else.
 */
@ApplicationScoped
class PassedOnRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    PassedOnRepository() {}

    void keep(UUID id, PassedOnKind kind, byte[] value) {
        about(id);
        database.createNativeQuery("insert into passed_on (id, kind, sealed) values (?1, ?2, ?3)")
                .setParameter(1, id)
                .setParameter(2, kind.name())
                .setParameter(3, value)
                .executeUpdate();
    }

    Optional<byte[]> of(UUID id) {
        about(id);
        List<?> found = database.createNativeQuery("select sealed from passed_on where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** The ids of one kind, for the role it is for. */
    List<UUID> of(PassedOnKind kind) {
        List<?> found = database.createNativeQuery("select cast(id as text) from passed_on where kind = ?1")
                .setParameter(1, kind.name())
                .getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    /**
     * Puts another value in its place.
     *
     * @param closed the month it was answered; null while it is open
     */
    void replace(UUID id, byte[] value, @Nullable LocalDate closed) {
        about(id);
        database.createNativeQuery("update passed_on set sealed = ?1, closed = cast(?2 as date) where id = ?3")
                .setParameter(1, value)
                .setParameter(
                        2, closed == null ? null : closed.withDayOfMonth(1).toString())
                .setParameter(3, id)
                .executeUpdate();
    }

    void delete(UUID id) {
        about(id);
        database.createNativeQuery("delete from passed_on where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Those answered before that day, for work that nobody is signed in for. */
    List<UUID> closedBefore(LocalDate day) {
        List<?> found = database.createNativeQuery(
                        "select cast(id as text) from passed_on where closed < cast(?1 as date)")
                .setParameter(1, day.toString())
                .getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    private void about(UUID id) {
        database.createNativeQuery("select set_config('app.passed_on', ?1, true)")
                .setParameter(1, id.toString())
                .getSingleResult();
    }
}
