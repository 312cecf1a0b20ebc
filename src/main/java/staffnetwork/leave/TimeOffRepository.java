package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps one sealed row for everybody, with nothing in clear beside it. Whoever changes a row locks it first, so that no change is lost
 * and no count of changes has to be kept.
 */
@ApplicationScoped
class TimeOffRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    TimeOffRepository() {}

    Optional<byte[]> of(UUID person) {
        List<?> found = database.createNativeQuery("select sealed from time_off where person = ?1")
                .setParameter(1, person)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** The same, and nobody else changes it before this transaction is over. */
    Optional<byte[]> locked(UUID person) {
        List<?> found = database.createNativeQuery("select sealed from time_off where person = ?1 for update")
                .setParameter(1, person)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** Every row that the transaction may see: all of them for work that nobody is signed in for. */
    Map<UUID, byte[]> every() {
        List<?> found = database.createNativeQuery("select cast(person as text), sealed from time_off")
                .getResultList();
        Map<UUID, byte[]> rows = new LinkedHashMap<>();
        found.stream()
                .map(Object[].class::cast)
                .forEach(row -> rows.put(UUID.fromString((String) row[0]), (byte[]) row[1]));
        return rows;
    }

    /** A row for somebody who has none; the same for everybody. */
    void make(UUID person, byte[] sealed) {
        database.createNativeQuery("insert into time_off (person, sealed) values (?1, ?2) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, sealed)
                .executeUpdate();
    }

    void replace(UUID person, byte[] sealed) {
        database.createNativeQuery("update time_off set sealed = ?1 where person = ?2")
                .setParameter(1, sealed)
                .setParameter(2, person)
                .executeUpdate();
    }

    void delete(UUID person) {
        database.createNativeQuery("delete from time_off where person = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** Says that this transaction looks after rows, and is not somebody's. */
    void keep() {
        database.createNativeQuery("select set_config('app.work', 'time-keep', true)")
                .getSingleResult();
    }

    /** Says that this transaction counts, and changes nothing. */
    void count() {
        database.createNativeQuery("select set_config('app.work', 'time-count', true)")
                .getSingleResult();
    }

    /** Those who work here or can sign in and have no row yet. */
    List<UUID> withoutRow() {
        return ids("select cast(d as text) from time_lacking() d");
    }

    /** Those who have a row although they left. */
    List<UUID> leavers() {
        return ids("select cast(d as text) from time_leavers() d");
    }

    private List<UUID> ids(String query) {
        List<?> found = database.createNativeQuery(query).getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }
}
