package staffnetwork.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the wrapped keys. The database gives out one holder's key at a time, and only after it was told whose: a query that
 * forgets to say whose finds nothing.
 */
@ApplicationScoped
class PersonKeyRepository {
    private static final String EVERYONE = "everyone";

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    PersonKeyRepository() {}

    Optional<WrappedKey> of(Holder holder) {
        about(holder.id().toString());
        return rows("and holder = ?2", holder.purpose(), holder.id()).stream().findFirst();
    }

    /** Every key of one purpose. */
    List<WrappedKey> all(String purpose) {
        about(EVERYONE);
        List<WrappedKey> all = rows("", purpose, null);
        about("");
        return all;
    }

    private List<WrappedKey> rows(String more, String purpose, @Nullable UUID holder) {
        var query = database.createNativeQuery(
                        "select cast(holder as text), key_id, wrapped from person_key where purpose = ?1 " + more)
                .setParameter(1, purpose);
        if (holder != null) {
            query.setParameter(2, holder);
        }
        List<?> found = query.getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new WrappedKey(
                        new Holder(UUID.fromString((String) row[0]), purpose), ((Number) row[1]).longValue(), (byte[])
                                row[2]))
                .toList();
    }

    /** Keeps a new key; false if another one is there already. */
    boolean keep(Holder holder, long id, byte[] wrapped, LocalDate month) {
        about(holder.id().toString());
        return database.createNativeQuery("insert into person_key (holder, purpose, key_id, wrapped, made)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                        .setParameter(1, holder.id())
                        .setParameter(2, holder.purpose())
                        .setParameter(3, id)
                        .setParameter(4, wrapped)
                        .setParameter(5, month.withDayOfMonth(1))
                        .executeUpdate()
                == 1;
    }

    void delete(Holder holder) {
        about(holder.id().toString());
        database.createNativeQuery("delete from person_key where holder = ?1 and purpose = ?2")
                .setParameter(1, holder.id())
                .setParameter(2, holder.purpose())
                .executeUpdate();
    }

    /** What the key file is recognised by, if this database was used before. */
    Optional<byte[]> check() {
        List<?> found =
                database.createNativeQuery("select sealed from key_check").getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    void keepCheck(byte[] sealed) {
        database.createNativeQuery("insert into key_check (sealed) values (?1)")
                .setParameter(1, sealed)
                .executeUpdate();
    }

    // for this transaction, as app.caller is; row-level security asks for it
    private void about(String whose) {
        database.createNativeQuery("select set_config('app.holder', ?1, true)")
                .setParameter(1, whose)
                .getSingleResult();
    }
}
