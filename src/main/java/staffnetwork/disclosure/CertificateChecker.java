package staffnetwork.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks the proof of a release without believing its maker: no solver, no shared arithmetic, only adding up. It knows the cells,
 * the head-counts and what ESR names, works out anew what the release says and what it must not give away, and reads the tables.
 */
final class CertificateChecker {
    private final Census census;
    private final List<Ruling> rulings;
    private final int people;
    private final List<Integer> heads = new ArrayList<>();
    private final Set<Integer> named = new HashSet<>();
    private final Map<String, Set<Integer>> cells = new HashMap<>();

    CertificateChecker(Census census, List<Ruling> rulings, Thresholds thresholds) {
        this.census = census;
        this.rulings = rulings;
        this.people = thresholds.people();
        Map<String, String> above = new HashMap<>();
        for (Node node : census.nodes()) {
            above.put(node.id(), String.valueOf(node.parent()));
            cells.put(node.id(), new TreeSet<>());
        }
        for (Group group : census.groups()) {
            Set<Integer> classes = new TreeSet<>();
            if (group.inEsr() > 0) {
                named.add(heads.size());
                classes.add(heads.size());
                heads.add(group.inEsr());
            }
            if (group.people() > group.inEsr()) {
                classes.add(heads.size());
                heads.add(group.people() - group.inEsr());
            }
            Set<String> within = new HashSet<>(Set.of(census.nodes().get(0).id()));
            for (String node : group.nodes()) {
                for (String at = node; cells.containsKey(at); at = String.valueOf(above.get(at))) {
                    within.add(at);
                }
            }
            within.forEach(node -> cells.getOrDefault(node, new TreeSet<>()).addAll(classes));
        }
    }

    /** Whether the tables prove that nothing can be worked out from the release. */
    boolean accepts(Certificate certificate) {
        List<List<Integer>> tables = certificate.tables();
        boolean complete = rulings.stream()
                .map(Ruling::id)
                .toList()
                .equals(census.nodes().stream().map(Node::id).toList());
        return complete
                && !tables.isEmpty()
                && tables.stream().allMatch(this::possible)
                && hidden(tables)
                && shown(tables);
    }

    private boolean possible(List<Integer> table) {
        if (table.size() != heads.size()) {
            return false;
        }
        for (int i = 0; i < table.size(); i++) {
            if (table.get(i) < 0 || table.get(i) > heads.get(i)) {
                return false;
            }
        }
        return rulings.stream().allMatch(ruling -> {
            Set<Integer> cell = cell(ruling);
            int told = sum(table, cell);
            return told >= least(ruling, sum(heads, cell)) && told <= most(ruling, sum(heads, cell));
        });
    }

    private Set<Integer> cell(Ruling ruling) {
        return cells.getOrDefault(ruling.id(), Set.of());
    }

    private int least(Ruling ruling, int all) {
        int told = ruling.cell().told();
        return switch (ruling.cell().state()) {
            case NEW -> told - 2 < people ? people : told - 2;
            case STANDING -> told - 2 < ruling.drift() ? 0 : told - 2 - ruling.drift();
            case FEW_REST -> all < people + ruling.drift() ? 0 : all - people + 1 - ruling.drift();
            case FEW_TOLD, NEIGHBOUR -> 0;
        };
    }

    private int most(Ruling ruling, int all) {
        int told = ruling.cell().told();
        return switch (ruling.cell().state()) {
            case NEW -> told + 2 > all - people ? all - people : told + 2;
            case STANDING -> told + 2 + ruling.drift() > all ? all : told + 2 + ruling.drift();
            case FEW_TOLD -> people - 1 + ruling.drift() > all ? all : people - 1 + ruling.drift();
            case FEW_REST, NEIGHBOUR -> all;
        };
    }

    private boolean hidden(List<List<Integer>> tables) {
        return rulings.stream()
                .filter(ruling -> !ruling.shown())
                .allMatch(ruling -> open(tables, cell(ruling), around(ruling)));
    }

    /** The cell that a cell is part of, and its other parts. */
    private List<Ruling> around(Ruling ruling) {
        Node node = ruling.cell().node();
        List<Ruling> around = new ArrayList<>();
        rulings.stream().filter(other -> other.id().equals(node.parent())).forEach(around::add);
        rulings.stream()
                .filter(other -> node.parent() != null
                        && node.parent().equals(other.cell().node().parent()))
                .filter(other -> other.cell().node().table() == node.table()
                        && !other.id().equals(ruling.id()))
                .forEach(around::add);
        return around;
    }

    /** Each shown cell without each set of shown cells that a reader would take from it, nothing being the first. */
    private boolean shown(List<List<Integer>> tables) {
        List<Ruling> shown = rulings.stream().filter(Ruling::shown).toList();
        for (Ruling outer : shown) {
            if (outer.cell().state() == CellState.STANDING) {
                if (!open(tables, cell(outer), List.of(outer))) {
                    return false;
                }
            } else if (!withoutNamed(tables, cell(outer), List.of(outer))) {
                return false;
            }
            for (List<Ruling> inner : taken(outer, shown)) {
                Set<Integer> rest = new TreeSet<>(cell(outer));
                inner.forEach(ruling -> rest.removeAll(cell(ruling)));
                List<Ruling> terms = new ArrayList<>(List.of(outer));
                terms.addAll(inner);
                if (!open(tables, rest, terms)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<List<Ruling>> taken(Ruling outer, List<Ruling> shown) {
        List<List<Ruling>> taken = new ArrayList<>();
        for (Ruling inner : shown) {
            if (!inner.equals(outer) && cell(outer).containsAll(cell(inner))) {
                taken.add(List.of(inner));
            }
        }
        for (TableKind table : TableKind.values()) {
            List<Ruling> parts = shown.stream()
                    .filter(part -> outer.id().equals(part.cell().node().parent()))
                    .filter(part -> part.cell().node().table() == table)
                    .toList();
            if (!parts.isEmpty()) {
                taken.add(parts);
            }
        }
        return taken;
    }

    private boolean open(List<List<Integer>> tables, Set<Integer> classes, List<Ruling> terms) {
        return classes.isEmpty() || (wide(tables, classes, terms) && withoutNamed(tables, classes, terms));
    }

    private boolean withoutNamed(List<List<Integer>> tables, Set<Integer> classes, List<Ruling> terms) {
        Set<Integer> others = new TreeSet<>(classes);
        others.removeAll(named);
        return others.isEmpty() || others.size() == classes.size() || wide(tables, others, terms);
    }

    private boolean wide(List<List<Integer>> tables, Set<Integer> classes, List<Ruling> terms) {
        int low = tables.stream().mapToInt(table -> sum(table, classes)).min().orElse(0);
        int high = tables.stream().mapToInt(table -> sum(table, classes)).max().orElse(0);
        int all = sum(heads, classes);
        int sure = 0;
        int ceiling = all;
        if (!terms.isEmpty()) {
            Ruling outer = terms.get(0);
            List<Ruling> inner = terms.subList(1, terms.size());
            Set<Integer> left = new TreeSet<>(cell(outer));
            int out = sum(heads, left);
            ceiling = most(outer, out);
            sure = least(outer, out);
            for (Ruling ruling : inner) {
                left.removeAll(cell(ruling));
                ceiling -= least(ruling, sum(heads, cell(ruling)));
                sure -= most(ruling, sum(heads, cell(ruling)));
            }
            left.removeAll(classes);
            sure -= sum(heads, left);
        }
        return far(low, high, sure) && far(all - high, all - low, all - ceiling);
    }

    private boolean far(int low, int high, int sure) {
        int width = high - low;
        boolean anything = low < 1 || (high >= people && width > people - 2);
        return width > 0 && (sure >= people ? width >= 4 : anything);
    }

    private static int sum(List<Integer> numbers, Set<Integer> classes) {
        int sum = 0;
        for (int index : classes) {
            sum += numbers.get(index);
        }
        return sum;
    }
}
