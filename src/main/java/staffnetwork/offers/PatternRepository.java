package staffnetwork.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps which quarters were looked after, what was counted (sealed), and what is a pattern; nothing about a person. */
@ApplicationScoped
class PatternRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    PatternRepository() {}

    /** Begins a quarter; false if that was done before. */
    boolean begin(LocalDate quarter) {
        return database.createNativeQuery(
                                "insert into offer_quarter (quarter) values (cast(?1 as date)) on conflict do nothing")
                        .setParameter(1, quarter.toString())
                        .executeUpdate()
                == 1;
    }

    List<Pattern> told() {
        List<?> found = database.createNativeQuery(
                        "select line, cast(since as text) from agreed_pattern order by since, line")
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Pattern((String) row[0], LocalDate.parse((String) row[1])))
                .toList();
    }

    void tell(String line, LocalDate since) {
        database.createNativeQuery(
                        "insert into agreed_pattern (line, since) values (?1, cast(?2 as date)) on conflict do nothing")
                .setParameter(1, line)
                .setParameter(2, since.toString())
                .executeUpdate();
    }

    void end(String line) {
        database.createNativeQuery("delete from agreed_pattern where line = ?1")
                .setParameter(1, line)
                .executeUpdate();
    }

    Optional<byte[]> tally(UUID id) {
        List<?> found = database.createNativeQuery("select sealed from offer_tally where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    void keepTally(UUID id, byte[] sealed) {
        database.createNativeQuery("insert into offer_tally (id, sealed) values (?1, ?2)"
                        + " on conflict (id) do update set sealed = excluded.sealed")
                .setParameter(1, id)
                .setParameter(2, sealed)
                .executeUpdate();
    }
}
