package staffnetwork.disclosure;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds tables at the edge of what a reader can still believe: whole numbers of people in each class that agree with every
 * statement. Classes about which the same is said are solved as one.
 */
final class Extremes {
    private static final double WHOLE = 1e-6;
    private final People people;
    private final List<Statement> statements;
    private final BitSet[] said;

    Extremes(People people, List<Statement> statements) {
        this.people = people;
        this.statements = statements.stream()
                .filter(statement -> statement.bounds().tells(people.size(statement.classes())))
                .toList();
        this.said = new BitSet[people.classes()];
        for (int i = 0; i < said.length; i++) {
            said[i] = new BitSet();
        }
        for (int s = 0; s < this.statements.size(); s++) {
            int number = s;
            this.statements.get(s).classes().stream().forEach(i -> said[i].set(number));
        }
    }

    /** Classes that stand in the same statements and weigh the same. */
    private record Kind(BitSet said, int weight) {}

    /** What is asked: the greatest weighted sum over some classes, while all others stay as they are in a table. */
    private static final class Question {
        private final List<Kind> kinds;
        private final List<BitSet> columns;
        private final int[] table;

        Question(Map<Kind, BitSet> kinds, int[] table) {
            this.kinds = List.copyOf(kinds.keySet());
            this.columns = List.copyOf(kinds.values());
            this.table = table;
        }
    }

    /** The table with the greatest weighted sum; nothing if no table agrees with all that is said. */
    Optional<int[]> greatest(int[] weights) {
        BitSet free = new BitSet();
        free.set(0, people.classes());
        return greatest(weights, free, new int[people.classes()]);
    }

    /** The same while only these classes may differ from a table that agrees: quick, and often far enough. */
    Optional<int[]> greatest(int[] weights, BitSet free, int[] table) {
        Map<Kind, BitSet> kinds = new LinkedHashMap<>();
        for (int i = free.nextSetBit(0); i >= 0; i = free.nextSetBit(i + 1)) {
            kinds.computeIfAbsent(new Kind(said[i], weights[i]), kind -> new BitSet())
                    .set(i);
        }
        int[] fixed = table.clone();
        free.stream().forEach(i -> fixed[i] = 0);
        Question question = new Question(kinds, fixed);
        return solve(question, false).or(() -> solve(question, true)).map(solution -> spread(question, solution));
    }

    private Optional<int[]> solve(Question question, boolean whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Integer, Expression> sums = new TreeMap<>();
        for (int c = 0; c < question.columns.size(); c++) {
            Variable variable = model.addVariable()
                    .lower(0)
                    .upper(people.size(question.columns.get(c)))
                    .weight(question.kinds.get(c).weight())
                    .integer(whole);
            question.kinds.get(c).said().stream()
                    .forEach(s -> sums.computeIfAbsent(s, any -> model.addExpression())
                            .set(variable, 1));
        }
        sums.forEach((s, sum) -> {
            Statement statement = statements.get(s);
            int fixed = statement.classes().stream().map(i -> question.table[i]).sum();
            sum.lower(statement.bounds().low() - fixed).upper(statement.bounds().high() - fixed);
        });
        Optimisation.Result result = model.maximise();
        return result.getState().isFeasible() ? wholeNumbers(result, question.columns.size()) : Optional.empty();
    }

    private static Optional<int[]> wholeNumbers(Optimisation.Result result, int count) {
        int[] numbers = new int[count];
        for (int c = 0; c < count; c++) {
            double value = result.doubleValue(c);
            numbers[c] = (int) Math.rint(value);
            if (Math.abs(value - numbers[c]) > WHOLE) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    private int[] spread(Question question, int[] solution) {
        int[] table = question.table.clone();
        for (int c = 0; c < solution.length; c++) {
            int left = solution[c];
            BitSet classes = question.columns.get(c);
            for (int i = classes.nextSetBit(0); i >= 0; i = classes.nextSetBit(i + 1)) {
                table[i] = Math.min(left, people.size(i));
                left -= table[i];
            }
        }
        return table;
    }
}
