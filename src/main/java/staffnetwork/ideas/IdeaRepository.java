package staffnetwork.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps ideas that went to the network; nothing about a person, and nothing that leads to one. */
@ApplicationScoped
class IdeaRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    IdeaRepository() {}

    void add(String words, LocalDate quarter) {
        database.createNativeQuery("insert into idea (id, words, quarter) values (?1, ?2, cast(?3 as date))")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, words)
                .setParameter(3, quarter.toString())
                .executeUpdate();
    }

    /** Those that nobody has decided about, and those set aside; in the order of their random ids. */
    List<Idea> there() {
        List<?> found = database.createNativeQuery("select cast(id as text), words, cast(quarter as text), reason,"
                        + " cast(aside as text) from idea order by quarter, id")
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Idea(
                        UUID.fromString((String) row[0]),
                        (String) row[1],
                        LocalDate.parse((String) row[2]),
                        (String) row[3],
                        row[4] == null ? null : LocalDate.parse((String) row[4])))
                .toList();
    }

    void setAside(UUID id, String reason, LocalDate today) {
        database.createNativeQuery(
                        "update idea set reason = ?1, aside = cast(?2 as date) where id = ?3 and aside is null")
                .setParameter(1, reason)
                .setParameter(2, today.toString())
                .setParameter(3, id)
                .executeUpdate();
    }

    void delete(UUID id) {
        database.createNativeQuery("delete from idea where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Deletes what was set aside before a day. */
    void forget(LocalDate before) {
        database.createNativeQuery("delete from idea where aside < cast(?1 as date)")
                .setParameter(1, before.toString())
                .executeUpdate();
    }
}
