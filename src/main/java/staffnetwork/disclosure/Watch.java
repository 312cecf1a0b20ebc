package staffnetwork.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Lists every number that a set of rulings must not give away: hidden cells, differences of nested shown cells, what the shown
 * parts leave of a shown cell, and the same for those people only whom ESR does not name.
 */
final class Watch {
    private final People people;
    private final Map<String, Statement> said = new LinkedHashMap<>();
    private final Map<String, Statement> shown = new LinkedHashMap<>();
    private final Map<String, List<Ruling>> parts;
    private final List<Ruling> rulings;
    private final List<Guarded> guarded = new ArrayList<>();

    private Watch(People people, List<Ruling> rulings, List<Statement> statements) {
        this.people = people;
        this.rulings = rulings;
        statements.forEach(statement -> said.put(statement.ruling().id(), statement));
        statements.stream()
                .filter(statement -> statement.ruling().shown())
                .forEach(statement -> shown.put(statement.ruling().id(), statement));
        this.parts = rulings.stream()
                .filter(ruling -> ruling.cell().node().parent() != null)
                .collect(Collectors.groupingBy(Watch::place, LinkedHashMap::new, Collectors.toList()));
    }

    static List<Guarded> list(People people, List<Ruling> rulings, List<Statement> statements) {
        Watch watch = new Watch(people, rulings, statements);
        watch.hiddenCells();
        watch.shownCells();
        watch.differences();
        watch.remainders();
        return watch.guarded;
    }

    private static String place(Ruling ruling) {
        Node node = ruling.cell().node();
        return node.table() + " " + node.parent();
    }

    private void hiddenCells() {
        for (Ruling ruling : rulings) {
            if (!ruling.shown()) {
                Node node = ruling.cell().node();
                List<String> touching = new ArrayList<>();
                List<Statement> siblings = new ArrayList<>();
                for (Ruling sibling : parts.getOrDefault(place(ruling), List.of())) {
                    touching.add(sibling.id());
                    if (!sibling.equals(ruling)) {
                        siblings.add(Objects.requireNonNull(said.get(sibling.id())));
                    }
                }
                rulings.stream()
                        .filter(other -> node.id().equals(other.cell().node().parent()))
                        .forEach(child -> touching.add(child.id()));
                touching.add(Objects.requireNonNullElse(node.parent(), node.id()));
                guard(new Guarded(people.of(node.id()), said.get(node.parent()), siblings, around(node), touching));
            }
        }
    }

    /** A new cell's own count is public; who told us but not ESR is not. A standing one may have come too close to nought. */
    private void shownCells() {
        for (Statement statement : shown.values()) {
            List<String> itself = List.of(statement.ruling().id());
            Guarded cell = new Guarded(
                    statement.classes(),
                    statement,
                    List.of(),
                    around(statement.ruling().cell().node()),
                    itself);
            if (statement.ruling().cell().state() == CellState.STANDING) {
                guard(cell);
            } else {
                outsideEsr(cell);
            }
        }
    }

    private void differences() {
        for (Statement outer : shown.values()) {
            for (Statement inner : shown.values()) {
                if (!outer.equals(inner) && contains(outer.classes(), inner.classes())) {
                    guard(left(
                            outer,
                            List.of(inner),
                            List.of(inner.ruling().id(), outer.ruling().id())));
                }
            }
        }
    }

    private void remainders() {
        for (List<Ruling> siblings : parts.values()) {
            Statement outer = shown.get(siblings.get(0).cell().node().parent());
            List<Statement> inner = siblings.stream()
                    .map(sibling -> shown.get(sibling.id()))
                    .filter(Objects::nonNull)
                    .toList();
            if (outer != null && inner.size() > 1) {
                List<String> touching = new ArrayList<>();
                inner.forEach(statement -> touching.add(statement.ruling().id()));
                touching.add(outer.ruling().id());
                guard(left(outer, inner, touching));
            }
        }
    }

    private static boolean contains(BitSet outer, BitSet inner) {
        BitSet beyond = (BitSet) inner.clone();
        beyond.andNot(outer);
        return beyond.isEmpty();
    }

    private Guarded left(Statement outer, List<Statement> inner, List<String> touching) {
        BitSet classes = (BitSet) outer.classes().clone();
        inner.forEach(statement -> classes.andNot(statement.classes()));
        BitSet near = around(inner.get(0).ruling().cell().node());
        return new Guarded(classes, outer, List.copyOf(inner), near, touching);
    }

    /** The people of the cell that this one is part of. */
    private BitSet around(Node node) {
        return people.of(Objects.requireNonNullElse(node.parent(), node.id()));
    }

    private void guard(Guarded number) {
        if (!number.classes().isEmpty()) {
            guarded.add(number);
            outsideEsr(number);
        }
    }

    private void outsideEsr(Guarded number) {
        BitSet outside = people.outsideEsr(number.classes());
        if (!outside.isEmpty() && !outside.equals(number.classes())) {
            guarded.add(new Guarded(outside, number.outer(), number.inner(), number.near(), number.touching()));
        }
    }
}
