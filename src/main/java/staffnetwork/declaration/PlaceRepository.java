package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Node;
import staffnetwork.disclosure.TableKind;
import staffnetwork.organisation.StaffGroup;
import staffnetwork.web.Texts;

/** Where people work, for counting: cells and ids, no names of people. */
@ApplicationScoped
class PlaceRepository {
    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("NullAway.Init") // the container injects the entity manager
    PlaceRepository() {}

    /**
     * Where somebody works or worked, without a name.
     *
     * @param person who
     * @param directorate its cell, or null
     * @param careArea its cell, or null
     * @param staffGroup its cell, or null
     * @param joined the first day
     * @param left the last day, or null
     */
    record PlaceOfWork(
            UUID person,
            @Nullable String directorate,
            @Nullable String careArea,
            @Nullable String staffGroup,
            LocalDate joined,
            @Nullable LocalDate left) {
        static final String WHOLE = "whole";

        boolean isInPost(LocalDate day) {
            return !joined.isAfter(day) && (left == null || !left.isBefore(day));
        }

        /** Whether they came or left after that day, up to the other. */
        boolean cameOrLeft(LocalDate after, LocalDate until) {
            return isBetween(joined, after, until) || (left != null && isBetween(left, after, until));
        }

        private static boolean isBetween(LocalDate day, LocalDate after, LocalDate until) {
            return day.isAfter(after) && !day.isAfter(until);
        }

        /** The smallest cells they are in, at most one in each table; the whole organisation when there is none. */
        Set<String> smallest() {
            Set<String> cells = new HashSet<>();
            String place = careArea == null ? directorate : careArea;
            if (place != null) {
                cells.add(place);
            }
            if (staffGroup != null) {
                cells.add(staffGroup);
            }
            return cells.isEmpty() ? Set.of(WHOLE) : cells;
        }

        /** Every cell they are in. */
        Set<String> all() {
            Set<String> cells = new HashSet<>(smallest());
            cells.add(WHOLE);
            if (directorate != null) {
                cells.add(directorate);
            }
            return cells;
        }
    }

    /** Everybody who works here or did; nobody unless the transaction said that it counts. */
    List<PlaceOfWork> everybody() {
        List<?> found = database.createNativeQuery("select cast(person as text), cast(directorate as text),"
                        + " cast(care_area as text), staff_group, cast(joined as text), cast(left_on as text)"
                        + " from declaration_places()")
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(PlaceRepository::place)
                .toList();
    }

    private static PlaceOfWork place(Object[] row) {
        return new PlaceOfWork(
                UUID.fromString((String) row[0]),
                cell("d:", row[1]),
                cell("c:", row[2]),
                cell("s:", row[3]),
                LocalDate.parse((String) row[4]),
                row[5] == null ? null : LocalDate.parse((String) row[5]));
    }

    private static @Nullable String cell(String table, @Nullable Object id) {
        return id == null ? null : table + id;
    }

    /** Every cell, those above before those within. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        String whole = new Texts().getString("declaration.counts.whole");
        nodes.add(new Node(PlaceOfWork.WHOLE, whole, TableKind.WHOLE, null));
        for (Object[] row : rows("select cast(id as text), name from directorate order by name")) {
            nodes.add(new Node("d:" + row[0], (String) row[1], TableKind.DIRECTORATES, PlaceOfWork.WHOLE));
        }
        for (Object[] row :
                rows("select cast(id as text), name, cast(directorate as text) from care_area order by name")) {
            nodes.add(new Node("c:" + row[0], (String) row[1], TableKind.DIRECTORATES, "d:" + row[2]));
        }
        for (StaffGroup group : StaffGroup.values()) {
            nodes.add(new Node("s:" + group.name(), group.label(), TableKind.STAFF_GROUPS, PlaceOfWork.WHOLE));
        }
        return nodes;
    }

    private List<Object[]> rows(String query) {
        List<?> found = database.createNativeQuery(query).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
