package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps one sealed row for everybody. Every change, whatever it is, is the same statement with a value of the same size. The
 * database gives out the caller's row only; two kinds of work that nobody is signed in for say so first.
 */
@ApplicationScoped
class DeclarationRepository {
    private static final String ROW = "select cast(person as text), sealed, changed, version from declaration ";

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    DeclarationRepository() {}

    /** What nobody is signed in for; row-level security asks which it is. */
    enum Work {
        /** Counts, and changes nothing. */
        COUNT,
        /** Makes rows for new people and deletes old drafts. */
        KEEP
    }

    /** Somebody's row as the database knows it: sealed, with nothing in clear but the month of the last change of the answer. */
    static final class SealedRow {
        private final UUID person;
        private final byte[] bytes;
        private final LocalDate changed;
        private final int version;

        SealedRow(UUID person, byte[] bytes, LocalDate changed, int version) {
            this.person = person;
            this.bytes = bytes.clone();
            this.changed = changed.withDayOfMonth(1);
            this.version = version;
        }

        UUID person() {
            return person;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        /** The first day of the month. */
        LocalDate changed() {
            return changed;
        }

        int version() {
            return version;
        }
    }

    Optional<SealedRow> of(UUID person) {
        List<?> found = database.createNativeQuery(ROW + "where person = ?1")
                .setParameter(1, person)
                .getResultList();
        return found.stream().map(DeclarationRepository::row).findFirst();
    }

    /** A row for somebody who has none; the same for everybody. False if there is one. */
    boolean make(SealedRow row) {
        return database.createNativeQuery("insert into declaration (person, sealed, changed, version)"
                                + " values (?1, ?2, ?3, 1) on conflict do nothing")
                        .setParameter(1, row.person())
                        .setParameter(2, row.bytes())
                        .setParameter(3, row.changed())
                        .executeUpdate()
                == 1;
    }

    void replace(SealedRow row) {
        int changed = database.createNativeQuery("update declaration set sealed = ?1, changed = ?2,"
                        + " version = version + 1 where person = ?3 and version = ?4")
                .setParameter(1, row.bytes())
                .setParameter(2, row.changed())
                .setParameter(3, row.person())
                .setParameter(4, row.version())
                .executeUpdate();
        if (changed != 1) {
            throw new OptimisticLockException("somebody else changed it meanwhile");
        }
    }

    /** Every row, for work of that kind; for this transaction only. */
    Stream<SealedRow> every(Work work) {
        begin(work);
        List<?> found = database.createNativeQuery(ROW).getResultList();
        return found.stream().map(DeclarationRepository::row);
    }

    void begin(Work work) {
        database.createNativeQuery("select set_config('app.work', ?1, true)")
                .setParameter(1, "declaration-" + work.name().toLowerCase(java.util.Locale.ROOT))
                .getSingleResult();
    }

    /** Those who work here or can sign in and have no row yet. */
    List<UUID> withoutRow() {
        return ids("select cast(d as text) from declaration_lacking() d");
    }

    /** Those who have a row although they left. */
    List<UUID> leavers() {
        return ids("select cast(d as text) from declaration_leavers() d");
    }

    private List<UUID> ids(String query) {
        List<?> found = database.createNativeQuery(query).getResultList();
        return found.stream().map(id -> UUID.fromString((String) id)).toList();
    }

    void delete(UUID person) {
        database.createNativeQuery("delete from declaration where person = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    private static SealedRow row(Object found) {
        Object[] columns = (Object[]) found;
        return new SealedRow(
                UUID.fromString((String) columns[0]),
                (byte[]) columns[1],
                ((java.sql.Date) columns[2]).toLocalDate(),
                ((Number) columns[3]).intValue());
    }
}
