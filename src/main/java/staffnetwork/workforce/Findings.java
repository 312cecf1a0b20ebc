package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

/** What is found while a file is read: rows used and left out, values to be mapped, faults; and in the end the outcome. */
final class Findings {
    private static final TextTable VALUES = TextTable.of("values.txt");

    private final Task task;
    private final List<Fault> faults = new ArrayList<>();
    private final List<ValueColumn<?>> columns = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final FaultyRows faulty = new FaultyRows();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private long used;

    Findings(Task task) {
        this.task = task;
        faults.addAll(Preamble.faults(task));
        if (task.layout().columns() != null) {
            headings();
        }
    }

    /** A column whose values are looked up in a table. */
    <T extends Enum<T>> ValueColumn<T> column(ValueKind kind, Field field, Function<String, Meaning<T>> table) {
        ValueColumn<T> column = new ValueColumn<>(
                kind, table, row -> faulty.add(row, task.place(row, field).column(), "a known " + kind.words()));
        columns.add(column);
        fields.add(field);
        return column;
    }

    /** A column whose values are looked up in the table that ships with the product, after the organisation's decisions. */
    <T extends Enum<T>> ValueColumn<T> column(ValueKind kind, Field field, Class<T> targets) {
        ValueTable<T> table = ValueTable.of(VALUES.section(kind.name()), targets)
                .with(task.request().decisions().on(kind, targets));
        return column(kind, field, table::of);
    }

    void add(@Nullable Fault fault) {
        if (fault != null) {
            faults.add(fault);
        }
    }

    /** A single row to be put right before the file can be used. */
    void fix(int row, Field field, String expected) {
        faulty.add(row, task.place(row, field).column(), expected);
    }

    void use(long rows) {
        used += rows;
    }

    void leaveOut(String reason) {
        leaveOut(reason, 1);
    }

    void leaveOut(String reason, long rows) {
        if (rows > 0) {
            leftOut.merge(reason, rows, Long::sum);
        }
    }

    /** Blocks when a list holds no row that can be used. */
    void needSomeRows() {
        if (used == 0 && blockers().isEmpty()) {
            add(Fault.blocking(
                    FaultCode.MISSING_CELL,
                    task.sheet(),
                    "at least one row to use below the headings",
                    leftOut.isEmpty() ? "none" : "only rows that are left out",
                    "Check that the list is complete and for the right period."));
        }
    }

    /** The outcome: figures if nothing blocks. The figures are made only then. */
    <F> Examined<F> outcome(Supplier<F> figures) {
        for (int index = 0; index < columns.size(); index++) {
            Field field = fields.get(index);
            faults.addAll(columns.get(index).faults(row -> task.place(row, field)));
        }
        DistinctValues values = new DistinctValues(
                columns.stream().flatMap(column -> column.values().stream()).toList());
        List<Fault> blockers = blockers();
        List<Fault> warnings = faults.stream()
                .filter(fault -> !fault.blocks())
                .sorted(Comparator.comparingInt(fault -> fault.place().row()))
                .toList();
        if (blockers.isEmpty()) {
            return examined(new Imported.Accepted<>(figures.get(), source(), warnings), values);
        }
        List<Fault> all = new ArrayList<>(blockers);
        all.addAll(warnings);
        blockers.stream()
                .filter(fault -> fault.place().row() > task.layout().header().number())
                .forEach(faulty::add);
        return examined(new Imported.Rejected<>(all), values);
    }

    private <F> Examined<F> examined(Imported<F> imported, DistinctValues values) {
        Columns columns = task.layout().columns();
        boolean asked = columns != null
                && blockers().stream()
                        .map(Fault::code)
                        .anyMatch(code -> code == FaultCode.MISSING_COLUMN || code == FaultCode.DUPLICATE_LABEL);
        return new Examined<>(imported, values, faulty, columns == null ? null : columns.chosen(), asked);
    }

    private List<Fault> blockers() {
        return faults.stream().filter(Fault::blocks).toList();
    }

    private Source source() {
        long out = leftOut.values().stream().mapToLong(Long::longValue).sum();
        WorkforceKind kind = task.layout().kind();
        String name = task.spreadsheet().name();
        Map<String, Long> reasons = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        return new Source(kind.sourceKind(), name, task.sha256(), kind.profile(), used + out, used, reasons);
    }

    private void headings() {
        Columns found = task.columns();
        for (Field field : found.doubled()) {
            add(Fault.blocking(
                    FaultCode.DUPLICATE_LABEL,
                    task.place(task.layout().header().number(), field),
                    "one column for the " + field.words(),
                    "several with the same heading",
                    "Rename or delete the columns that should not be used."));
        }
        for (Field field : found.chosenAmongRivals()) {
            if (!found.doubled().contains(field)
                    && task.request().understanding().asking()) {
                add(Fault.blocking(
                        FaultCode.DUPLICATE_LABEL,
                        task.place(task.layout().header().number(), field),
                        "one column for the " + field.words(),
                        "several that could be it",
                        "Choose which column it is."));
            } else if (!found.doubled().contains(field)) {
                add(Fault.warning(
                        FaultCode.DUPLICATE_LABEL,
                        task.place(task.layout().header().number(), field),
                        "one column for the " + field.words(),
                        "several that could be it",
                        "This column was taken; rename it or the others if that is wrong."));
            }
        }
    }
}
