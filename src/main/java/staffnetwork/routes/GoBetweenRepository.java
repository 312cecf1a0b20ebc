package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.routes.GoBetweens.Offer;

/** Keeps what go-betweens say about themselves, and how many talks nobody kept anything of. */
@ApplicationScoped
class GoBetweenRepository {
    private static final int QUARTER = 3;

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    GoBetweenRepository() {}

    /** Those who hold the role now and have said something, by name. */
    List<Offer> offers() {
        List<?> found = database.createNativeQuery(
                        "select cast(person as text), name, words from go_between order by lower(name), person")
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Offer(UUID.fromString((String) row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    void keep(Offer offer) {
        database.createNativeQuery("insert into go_between (person, name, words) values (?1, ?2, ?3)"
                        + " on conflict (person) do update set name = excluded.name, words = excluded.words")
                .setParameter(1, offer.id())
                .setParameter(2, offer.name())
                .setParameter(3, offer.words())
                .executeUpdate();
    }

    void delete(UUID person) {
        database.createNativeQuery("delete from go_between where person = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** One more talk of which nothing is kept, in the quarter of that day: no day, no person. */
    void count(LocalDate day) {
        LocalDate quarter = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % QUARTER);
        database.createNativeQuery("insert into talk_count (quarter, talks) values (cast(?1 as date), 1)"
                        + " on conflict (quarter) do update set talks = talk_count.talks + 1")
                .setParameter(1, quarter.toString())
                .executeUpdate();
    }

    /** How many talks were counted, by quarter. */
    Map<LocalDate, Long> talks() {
        List<?> found = database.createNativeQuery("select cast(quarter as text), talks from talk_count")
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> LocalDate.parse((String) row[0]), row -> ((Number) row[1]).longValue()));
    }
}
