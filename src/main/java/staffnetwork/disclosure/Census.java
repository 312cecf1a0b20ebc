package staffnetwork.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything counted for one release, exactly.
 *
 * @param day the day it was counted for
 * @param nodes the cells; the first is the whole organisation and every cell comes after the one it is part of
 * @param groups the people, each in one group only
 * @param changed by cell, how many people's answers changed in it since the day asked for: they answered, changed, withdrew,
 *     came or left; a cell that is not named has none
 * @param namesSpread whether {@link Group#inEsr()} says how those whom ESR names are spread. If not, they may be spread in any
 *     way, as HR knows and we do not, and every figure must be safe for all of them.
 */
public record Census(
        LocalDate day, List<Node> nodes, List<Group> groups, Map<String, Integer> changed, boolean namesSpread) {
    /** People of whom it is known how those whom ESR names are spread among them. */
    public Census(LocalDate day, List<Node> nodes, List<Group> groups, Map<String, Integer> changed) {
        this(day, nodes, groups, changed, true);
    }

    public Census {
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
        changed = Map.copyOf(changed);
        if (nodes.isEmpty() || nodes.get(0).table() != TableKind.WHOLE) {
            throw new IllegalArgumentException("the first cell is the whole organisation");
        }
        if (nodes.stream().filter(node -> node.table() == TableKind.WHOLE).count() > 1) {
            throw new IllegalArgumentException("there is one whole organisation");
        }
    }

    int changes(String node) {
        return changed.getOrDefault(node, 0);
    }
}
