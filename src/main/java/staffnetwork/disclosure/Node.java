package staffnetwork.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * One cell of a released table: the whole organisation, a directorate, a part of one, or a staff group.
 *
 * @param id names it from release to release
 * @param label what pages call it
 * @param table the table it stands in
 * @param parent the id of the cell it is part of; none for the whole organisation
 */
public record Node(
        String id, String label, TableKind table, @Nullable String parent) {
    public Node {
        if (id.isBlank() || id.length() > 60 || label.isBlank()) {
            throw new IllegalArgumentException("a cell needs an id of at most 60 characters and a label");
        }
        if ((parent == null) != (table == TableKind.WHOLE)) {
            throw new IllegalArgumentException("only the whole organisation stands in no other cell: " + id);
        }
    }
}
