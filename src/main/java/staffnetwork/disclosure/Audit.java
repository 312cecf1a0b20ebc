package staffnetwork.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * The audit of a release: for every number that must stay open it looks for the fewest and the most people who may have told us,
 * given all that the most knowing reader knows, and hides the smallest neighbour until every number is safe (design, section 5).
 */
final class Audit {
    private static final int FIRST_TABLES = 3;
    private final People people;
    private final Thresholds thresholds;
    private final LocalDate day;
    private final BitSet largest;
    private final Witnesses witnesses = new Witnesses();

    Audit(Census census, People people, Thresholds thresholds) {
        this.people = people;
        this.thresholds = thresholds;
        this.day = census.day();
        this.largest = largest(census, people);
    }

    /** The people of the two largest parts of the organisation. */
    private static BitSet largest(Census census, People people) {
        BitSet largest = new BitSet();
        census.nodes().stream()
                .filter(node -> census.nodes().get(0).id().equals(node.parent()))
                .filter(node -> node.table() == TableKind.DIRECTORATES)
                .map(node -> people.of(node.id()))
                .sorted(Comparator.comparing((BitSet part) -> people.size(part)).reversed())
                .limit(2)
                .forEach(largest::or);
        return largest;
    }

    /**
     * Rulings that are safe together, with the tables that prove it.
     *
     * @param rulings in the order of the census
     * @param tables by class, how many people told us in a world that cannot be ruled out
     */
    record Audited(List<Ruling> rulings, List<List<Integer>> tables) {}

    /** The rulings after hiding what had to be hidden; nothing if they contradict one another, which is a fault of the counts. */
    Optional<Audited> of(List<Ruling> decided) {
        if (!firstTables(statements(decided))) {
            return Optional.empty();
        }
        List<Ruling> rulings = decided;
        for (Optional<Ruling> next = toHide(rulings); next.isPresent(); next = toHide(rulings)) {
            rulings = with(rulings, next.get().hiddenOn(day));
        }
        return Optional.of(new Audited(rulings, witnesses.needed(Watch.list(people, rulings, statements(rulings)))));
    }

    private static List<Ruling> with(List<Ruling> rulings, Ruling changed) {
        return rulings.stream()
                .map(ruling -> ruling.id().equals(changed.id()) ? changed : ruling)
                .toList();
    }

    /** What to hide next; nothing if every number is safe. */
    private Optional<Ruling> toHide(List<Ruling> rulings) {
        List<Statement> statements = statements(rulings);
        Extremes extremes = new Extremes(people, statements);
        return Watch.list(people, rulings, statements).stream()
                .filter(number -> !safe(number) && !safeAtTheEdge(number, extremes))
                .findFirst()
                .map(number -> neighbour(number, rulings));
    }

    private List<Statement> statements(List<Ruling> rulings) {
        List<Statement> statements = new ArrayList<>();
        for (Ruling ruling : rulings) {
            BitSet classes = people.of(ruling.id());
            statements.add(new Statement(ruling, classes, Interval.of(ruling, people.size(classes), thresholds)));
        }
        return statements;
    }

    /** A few tables well inside what can be believed: moving people about in them settles most numbers without solving. */
    private boolean firstTables(List<Statement> statements) {
        Extremes inside = new Extremes(
                people, statements.stream().map(Statement::narrowed).toList());
        Extremes all = new Extremes(people, statements);
        Random random = new Random(FIRST_TABLES);
        for (int i = 0; i < FIRST_TABLES; i++) {
            int[] weights = new int[people.classes()];
            for (int c = 0; c < weights.length; c++) {
                weights[c] = random.nextInt(3) - 1;
            }
            Optional<int[]> table = inside.greatest(weights).or(() -> all.greatest(weights));
            if (table.isEmpty()) {
                return false;
            }
            witnesses.add(table.get());
        }
        return true;
    }

    private boolean safe(Guarded number) {
        int all = people.size(number.classes());
        Reach reach = witnesses.reach(number.classes());
        return reach.safe(number.leastBySubtraction(people), thresholds.people())
                && reach.rest(all).safe(all - number.mostBySubtraction(), thresholds.people());
    }

    /** First among the people near by, then among more, then among all; what plain subtraction narrows needs none of it. */
    private boolean safeAtTheEdge(Guarded number, Extremes extremes) {
        if (number.narrowBySubtraction(people, thresholds.people())) {
            return false;
        }
        if (number.near().cardinality() < people.classes()) {
            BitSet more = (BitSet) number.near().clone();
            more.or(largest);
            for (BitSet free : List.of(number.near(), more)) {
                for (int[] start : witnesses.first(FIRST_TABLES)) {
                    if (solved(number, weights -> extremes.greatest(weights, free, start))) {
                        return true;
                    }
                }
            }
        }
        return solved(number, extremes::greatest);
    }

    private boolean solved(Guarded number, Function<int[], Optional<int[]>> greatest) {
        for (int side : new int[] {1, -1}) {
            int[] weights = new int[people.classes()];
            number.classes().stream().forEach(i -> weights[i] = side);
            greatest.apply(weights).ifPresent(witnesses::add);
            if (safe(number)) {
                return true;
            }
        }
        return false;
    }

    /** The smallest shown cell that touches the number; without one, a hidden cell whose reason a reader might guess. */
    private Ruling neighbour(Guarded number, List<Ruling> rulings) {
        Comparator<Ruling> smallest = Comparator.comparing((Ruling ruling) -> !ruling.shown())
                .thenComparing(ruling -> !number.touching().contains(ruling.id()))
                .thenComparing(ruling -> ruling.cell().node().table() == TableKind.WHOLE)
                .thenComparing(ruling -> ruling.cell().told())
                .thenComparing(Ruling::id);
        return rulings.stream()
                .filter(ruling -> ruling.cell().state() != CellState.NEIGHBOUR)
                .filter(ruling -> number.touching().contains(ruling.id())
                        || people.of(ruling.id()).intersects(number.classes()))
                .min(smallest)
                .orElseThrow(() -> new IllegalStateException("a number is narrow though nothing is said about it"));
    }
}
