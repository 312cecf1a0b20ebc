package staffnetwork.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people and who manages them. The database shows an administrator everybody, and anybody else themselves, their manager
 * and the people they manage.
 */
@ApplicationScoped
class PersonRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    PersonRepository() {}

    void keep(Person person) {
        database.persist(person);
        database.flush();
    }

    Optional<Person> person(UUID id) {
        return Optional.ofNullable(database.find(Person.class, id));
    }

    /** Those who work here now and fit what is searched for, as far as the caller may see them: one page, by name. */
    List<Person> page(String search, int page) {
        return search(search, "select p", " order by lower(p.name), p.id", Person.class)
                .setFirstResult((page - 1) * PeopleList.A_PAGE)
                .setMaxResults(PeopleList.A_PAGE)
                .getResultList();
    }

    /** How many fit what is searched for. */
    long found(String search) {
        return search(search, "select count(p)", "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> search(String search, String what, String order, Class<T> type) {
        String words = search.strip().toLowerCase(Locale.ROOT);
        String where = " from Person p where p.leftOn is null";
        if (words.isEmpty()) {
            return database.createQuery(what + where + order, type);
        }
        String like = " and (lower(p.name) like :words escape '!' or p.email like :words escape '!'"
                + " or lower(p.staffNumber) = :number)";
        return database.createQuery(what + where + like + order, type)
                .setParameter(
                        "words",
                        "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .setParameter("number", words);
    }

    /** Everybody somebody is or was managed by, the latest first. */
    List<Managed> managers(UUID person) {
        return database.createQuery(
                        "select m from Managed m where m.person = :person order by m.since desc, m.until desc",
                        Managed.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<Managed> manager(UUID person) {
        return managers(person).stream().filter(Managed::isNow).findFirst();
    }

    /** Those whom that person manages now. */
    List<Managed> managedBy(UUID manager) {
        return database.createQuery(
                        "select m from Managed m where m.manager = :manager and m.until is null", Managed.class)
                .setParameter("manager", manager)
                .getResultList();
    }

    /** The people whom that person manages now, by name. */
    List<Person> team(UUID manager) {
        return database.createQuery(
                        "select p from Person p, Managed m where m.person = p.id and m.manager = :manager"
                                + " and m.until is null and p.leftOn is null order by lower(p.name), p.id",
                        Person.class)
                .setParameter("manager", manager)
                .getResultList();
    }

    /** The id of whoever works here and has that address, whoever asks. */
    Optional<UUID> idOf(String email) {
        Object id = database.createNativeQuery("select cast(person_of_email(?1) as text)")
                .setParameter(1, email)
                .getSingleResult();
        return Optional.ofNullable(id(id));
    }

    /** The names of those who hold a role that the caller may give. */
    Map<UUID, String> holderNames() {
        Map<UUID, String> names = new HashMap<>();
        for (Object row : database.createNativeQuery("select cast(holder as text), name from role_holder_names()")
                .getResultList()) {
            Object[] of = (Object[]) row;
            names.put(UUID.fromString(String.valueOf(of[0])), String.valueOf(of[1]));
        }
        return names;
    }

    /** How many work in each smallest part; counts only, whoever asks. */
    List<Headcounts.Cell> headcounts() {
        List<Headcounts.Cell> cells = new ArrayList<>();
        for (Object row : database.createNativeQuery(
                        "select cast(directorate as text), cast(care_area as text), staff_group, people from headcounts()")
                .getResultList()) {
            Object[] of = (Object[]) row;
            cells.add(new Headcounts.Cell(
                    id(of[0]),
                    id(of[1]),
                    of[2] == null ? null : StaffGroup.valueOf(String.valueOf(of[2])),
                    ((Number) of[3]).longValue()));
        }
        return cells;
    }

    /** How many work here, and how many of them manage somebody. */
    long[] holders() {
        Object[] counts = (Object[]) database.createNativeQuery("select staff, managers from staff_list_holders()")
                .getSingleResult();
        return new long[] {((Number) counts[0]).longValue(), ((Number) counts[1]).longValue()};
    }

    /** Every directorate. */
    List<Directorate> directorates() {
        return database.createQuery("select d from Directorate d order by lower(d.name)", Directorate.class)
                .getResultList();
    }

    /** Every care area. */
    List<CareArea> careAreas() {
        return database.createQuery("select a from CareArea a order by lower(a.name)", CareArea.class)
                .getResultList();
    }

    /** The names of all directorates and care areas. */
    Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        directorates().forEach(one -> names.put(one.id(), one.name()));
        careAreas().forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    private static @Nullable UUID id(@Nullable Object told) {
        return told == null ? null : UUID.fromString(String.valueOf(told));
    }
}
