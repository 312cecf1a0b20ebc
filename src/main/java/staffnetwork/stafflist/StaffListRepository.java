package staffnetwork.stafflist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.organisation.StaffGroup;
import staffnetwork.stafflist.StaffListChanges.Entry;
import staffnetwork.stafflist.StaffListChanges.Handover;

/** Reads and changes everybody at once, in a few statements: a staff list can have twenty thousand people. */
@ApplicationScoped
class StaffListRepository {
    private static final String TOLD =
            " from jsonb_to_recordset(cast(?1 as jsonb)) as t(id uuid, name text, email text,"
                    + " staff_number text, directorate text, care_area text, staff_group text)";
    private static final String PLACE = " left join directorate d on lower(d.name) = lower(t.directorate)"
            + " left join care_area a on a.directorate = d.id and lower(a.name) = lower(t.care_area)";

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    StaffListRepository() {}

    /** Until the end of the transaction nobody else brings in a list. */
    void lock() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(6101) as text)")
                .getResultList();
    }

    /** Everybody who works here, as a staff list would tell of them. */
    List<KnownPerson> everybody() {
        List<KnownPerson> everybody = new ArrayList<>();
        for (Object row : database.createNativeQuery(
                        "select cast(p.id as text), p.name, coalesce(p.email, ''), coalesce(p.staff_number, ''),"
                                + " coalesce(d.name, ''), coalesce(a.name, ''), p.staff_group, cast(m.manager as text),"
                                + " p.listed from person p left join directorate d on d.id = p.directorate"
                                + " left join care_area a on a.id = p.care_area"
                                + " left join managed m on m.person = p.id and m.until_day is null"
                                + " where p.left_on is null")
                .getResultList()) {
            everybody.add(known((Object[]) row));
        }
        return everybody;
    }

    private static KnownPerson known(Object[] of) {
        ListedPerson told = new ListedPerson(
                0,
                String.valueOf(of[1]),
                String.valueOf(of[2]),
                String.valueOf(of[3]),
                String.valueOf(of[4]),
                String.valueOf(of[5]),
                of[6] == null ? null : StaffGroup.valueOf(String.valueOf(of[6])),
                "");
        UUID manager = of[7] == null ? null : UUID.fromString(String.valueOf(of[7]));
        return new KnownPerson(UUID.fromString(String.valueOf(of[0])), Boolean.TRUE.equals(of[8]), told, manager);
    }

    /** Makes the changes, with effect from today. */
    void save(StaffListChanges changes, LocalDate today) {
        List<Entry> told = new ArrayList<>(changes.joined());
        told.addAll(changes.changed());
        parts(people(told));
        gone(changes.left(), today);
        run(
                "insert into person (id, name, email, staff_number, directorate, care_area, staff_group, listed, joined)"
                        + " select t.id, t.name, t.email, t.staff_number, d.id, a.id, t.staff_group, true, cast(?2 as date)"
                        + TOLD + PLACE,
                people(changes.joined()),
                today);
        run(
                "update person p set name = t.name, email = t.email, staff_number = t.staff_number, directorate = d.id,"
                        + " care_area = a.id, staff_group = t.staff_group, listed = true" + TOLD + PLACE
                        + " where p.id = t.id",
                people(changes.changed()),
                null);
        managers(changes.managers(), today);
        database.clear();
    }

    private void parts(String told) {
        run(
                "insert into directorate (id, name) select gen_random_uuid(), min(t.directorate)" + TOLD
                        + " where t.directorate <> '' and not exists"
                        + " (select 1 from directorate d where lower(d.name) = lower(t.directorate)) group by lower(t.directorate)",
                told,
                null);
        run(
                "insert into care_area (id, directorate, name) select gen_random_uuid(), d.id, min(t.care_area)" + TOLD
                        + " join directorate d on lower(d.name) = lower(t.directorate) where t.care_area <> '' and not exists"
                        + " (select 1 from care_area a where a.directorate = d.id and lower(a.name) = lower(t.care_area))"
                        + " group by d.id, lower(t.care_area)",
                told,
                null);
    }

    private void gone(List<Entry> left, LocalDate today) {
        run(
                "update person p set left_on = cast(?2 as date)" + TOLD + " where p.id = t.id and p.left_on is null",
                people(left),
                today);
        run(
                "update managed m set until_day = cast(?2 as date)" + TOLD
                        + " where (m.person = t.id or m.manager = t.id) and m.until_day is null",
                people(left),
                today);
    }

    private void managers(List<Handover> managers, LocalDate today) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        managers.forEach(change -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("person", change.person().toString());
            UUID now = change.now();
            if (now != null) {
                one.add("manager", now.toString());
            }
            json.add(one);
        });
        String told = json.build().toString();
        String from = " from jsonb_to_recordset(cast(?1 as jsonb)) as t(person uuid, manager uuid)";
        run(
                "update managed m set until_day = cast(?2 as date)" + from
                        + " where m.person = t.person and m.until_day is null",
                told,
                today);
        run(
                "insert into managed (id, person, manager, since) select gen_random_uuid(), t.person, t.manager,"
                        + " cast(?2 as date)" + from + " where t.manager is not null",
                told,
                today);
    }

    private void run(String statement, String told, @Nullable LocalDate today) {
        if (told.equals("[]")) {
            return;
        }
        var query = database.createNativeQuery(statement).setParameter(1, told);
        if (today != null) {
            query.setParameter(2, today.toString());
        }
        query.executeUpdate();
    }

    private static String people(List<Entry> entries) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        entries.forEach(entry -> {
            ListedPerson told = entry.told();
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("id", entry.id().toString())
                    .add("name", told.name())
                    .add("directorate", told.directorate())
                    .add("care_area", told.careArea());
            add(one, "email", told.email());
            add(one, "staff_number", told.staffNumber());
            add(
                    one,
                    "staff_group",
                    told.staffGroup() == null
                            ? ""
                            : Objects.requireNonNull(told.staffGroup()).name());
            json.add(one);
        });
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder one, String name, String value) {
        if (!value.isEmpty()) {
            one.add(name, value);
        }
    }
}
