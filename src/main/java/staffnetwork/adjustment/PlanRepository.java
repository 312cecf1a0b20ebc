package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps one sealed row for everybody. The database gives out the caller's row only; work that nobody is signed in for says so
 * first, for its transaction.
 */
@ApplicationScoped
class PlanRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    PlanRepository() {}

    /** Somebody's row as the database knows it. */
    static final class Row {
        private final UUID person;
        private final byte[] bytes;
        private final int version;

        Row(UUID person, byte[] bytes, int version) {
            this.person = person;
            this.bytes = bytes.clone();
            this.version = version;
        }

        UUID person() {
            return person;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        int version() {
            return version;
        }
    }

    Optional<Row> of(UUID person) {
        List<?> found = database.createNativeQuery("select sealed, version from plan where person = ?1")
                .setParameter(1, person)
                .getResultList();
        return row(person, found);
    }

    /** A row for somebody who has none; the same for everybody. */
    void make(UUID person, byte[] sealed, LocalDate today) {
        database.createNativeQuery("insert into plan (person, sealed, changed, version)"
                        + " values (?1, ?2, cast(?3 as date), 1) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, sealed)
                .setParameter(3, month(today))
                .executeUpdate();
    }

    void replace(Row row, byte[] sealed, LocalDate today) {
        int changed = database.createNativeQuery("update plan set sealed = ?1, changed = cast(?2 as date),"
                        + " version = version + 1 where person = ?3 and version = ?4")
                .setParameter(1, sealed)
                .setParameter(2, month(today))
                .setParameter(3, row.person())
                .setParameter(4, row.version())
                .executeUpdate();
        if (changed != 1) {
            throw new OptimisticLockException("somebody else changed it meanwhile");
        }
    }

    /** Deletes somebody's row and gives it as it was at that moment. */
    Optional<Row> delete(UUID person) {
        List<?> gone = database.createNativeQuery("delete from plan where person = ?1 returning sealed, version")
                .setParameter(1, person)
                .getResultList();
        return row(person, gone);
    }

    private static Optional<Row> row(UUID person, List<?> found) {
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(person, (byte[]) row[0], ((Number) row[1]).intValue()))
                .findFirst();
    }

    /** Says that this transaction looks after rows, and is not somebody's. */
    void keep() {
        database.createNativeQuery("select set_config('app.work', 'plan-keep', true)")
                .getSingleResult();
    }

    /** Says that this transaction counts, and changes nothing. */
    void count() {
        database.createNativeQuery("select set_config('app.work', 'plan-count', true)")
                .getSingleResult();
    }

    /** Everybody who has a row, for work that may see all of them. */
    List<UUID> everybody() {
        return ids("select cast(person as text) from plan");
    }

    /** Those who work here or can sign in and have no row yet. */
    List<UUID> withoutRow() {
        return ids("select cast(d as text) from plan_lacking() d");
    }

    /** Those who have a row although they left. */
    List<UUID> leavers() {
        return ids("select cast(d as text) from plan_leavers() d");
    }

    private List<UUID> ids(String query) {
        List<?> found = database.createNativeQuery(query).getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    private static String month(LocalDate today) {
        return today.withDayOfMonth(1).toString();
    }
}
