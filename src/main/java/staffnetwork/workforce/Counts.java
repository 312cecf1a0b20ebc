package staffnetwork.workforce;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.workforce.Line.Cell;
import staffnetwork.workforce.StatusTable.Entry;

/** Takes head-counts out of the cells of a small table, every number checked. */
final class Counts {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?|[0-9]{1,3}(,[0-9]{3})+(\\.0+)?");
    private static final Pattern HIDDEN = Pattern.compile("[*.]|<\\s*[0-9]+|[cx]", Pattern.CASE_INSENSITIVE);

    private final Task task;
    private final Findings findings;
    private final boolean halvesAllowed;
    private boolean halves;

    Counts(Task task, Findings findings, boolean halvesAllowed) {
        this.task = task;
        this.findings = findings;
        this.halvesAllowed = halvesAllowed;
    }

    /** Head-counts of an entry, in halves: twice what stands in the cells, so that halves stay whole. */
    Headcounts doubled(Entry entry) {
        Map<DisabilityStatus, Long> sums = new EnumMap<>(DisabilityStatus.class);
        entry.groups().forEach((status, cells) -> {
            for (Cell cell : once(status, cells)) {
                sums.merge(status, twice(cell), Long::sum);
            }
        });
        if (!entry.groups().containsKey(DisabilityStatus.UNKNOWN)) {
            findings.add(Fault.warning(
                    FaultCode.MISSING_COLUMN,
                    at(entry.row()),
                    "a count of people whose status is unknown",
                    "none",
                    "Taken as nobody; add the count if there are any."));
        }
        Headcounts doubled = new Headcounts(
                sums.getOrDefault(DisabilityStatus.DISABLED, 0L),
                sums.getOrDefault(DisabilityStatus.NON_DISABLED, 0L),
                sums.getOrDefault(DisabilityStatus.UNKNOWN, 0L));
        checkTotal(entry, doubled);
        return doubled;
    }

    /** Head-counts of an entry that counts people. */
    Headcounts whole(Entry entry) {
        return halved(doubled(entry));
    }

    /** True if a cell held a half. */
    boolean sawHalves() {
        return halves;
    }

    static Headcounts halved(Headcounts doubled) {
        return new Headcounts(doubled.disabled() / 2, doubled.nonDisabled() / 2, doubled.unknown() / 2);
    }

    /** Blocks when a part is larger than the whole it is taken from, group by group; both doubled. */
    void within(Entry part, Headcounts partCounts, Headcounts wholeCounts, String rule) {
        for (DisabilityStatus status : DisabilityStatus.values()) {
            if (partCounts.of(status) > wholeCounts.of(status)) {
                findings.add(Fault.blocking(
                        FaultCode.CONSTRAINT_ERROR,
                        place(part, status),
                        rule,
                        asWritten(partCounts.of(status)) + " of " + asWritten(wholeCounts.of(status)) + " ("
                                + words(status) + ")",
                        "Correct the smaller or the larger number."));
            }
        }
    }

    private static String asWritten(long doubled) {
        return BigDecimal.valueOf(doubled * 5, 1).stripTrailingZeros().toPlainString();
    }

    static String words(DisabilityStatus status) {
        return switch (status) {
            case DISABLED -> "disabled";
            case NON_DISABLED -> "not disabled";
            case UNKNOWN -> "unknown";
        };
    }

    private List<Cell> once(DisabilityStatus status, List<Cell> cells) {
        if (cells.size() > 1 && status != DisabilityStatus.UNKNOWN) {
            findings.add(Fault.blocking(
                    FaultCode.DUPLICATE_LABEL,
                    task.place(cells.get(1)),
                    "one count of people who are " + words(status),
                    cells.size() + " of them",
                    "Give one count for each group; we cannot tell whether these overlap."));
        }
        return cells;
    }

    private long twice(Cell cell) {
        Optional<BigDecimal> number = number(cell);
        if (number.isEmpty()) {
            findings.add(notANumber(cell));
            return 0;
        }
        BigDecimal twice = number.get().add(number.get()).stripTrailingZeros();
        boolean whole = number.get().stripTrailingZeros().scale() <= 0;
        halves |= !whole;
        boolean tooMany = number.get().compareTo(BigDecimal.valueOf(100_000_000)) > 0;
        if (number.get().signum() < 0 || tooMany || (halvesAllowed ? twice.scale() > 0 : !whole)) {
            findings.add(Fault.blocking(
                    FaultCode.CONSTRAINT_ERROR,
                    task.place(cell),
                    halvesAllowed ? "a number of people, or a half for a two-year average" : "a whole number of people",
                    Shown.number(cell.text()),
                    "Correct the number."));
            return 0;
        }
        return twice.longValue();
    }

    /** The number in a cell, also when it is written as text. */
    static Optional<BigDecimal> number(Cell cell) {
        if (cell.numeric() && !Double.isNaN(cell.number()) && !Double.isInfinite(cell.number())) {
            return Optional.of(BigDecimal.valueOf(cell.number()));
        }
        String text = cell.text().strip();
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    private Fault notANumber(Cell cell) {
        boolean hidden = HIDDEN.matcher(cell.text().strip()).matches();
        FaultCode code =
                cell.blank() ? FaultCode.MISSING_CELL : hidden ? FaultCode.SUPPRESSED_VALUE : FaultCode.TYPE_ERROR;
        return Fault.blocking(
                code,
                task.place(cell),
                "a number of people",
                Shown.number(cell.text()),
                hidden
                        ? "Use the source with its numbers shown; hidden ones cannot be counted."
                        : "Write the number, 0 if there is nobody.");
    }

    private void checkTotal(Entry entry, Headcounts doubled) {
        Cell total = entry.total();
        if (total == null || total.blank()) {
            return;
        }
        Optional<BigDecimal> number = number(total);
        if (number.isPresent() && number.get().add(number.get()).compareTo(BigDecimal.valueOf(doubled.total())) != 0) {
            findings.add(Fault.blocking(
                    FaultCode.CONSTRAINT_ERROR,
                    task.place(total),
                    "the total of the groups, "
                            + BigDecimal.valueOf(doubled.total() * 5, 1)
                                    .stripTrailingZeros()
                                    .toPlainString(),
                    Shown.number(total.text()),
                    "Correct the total or the groups."));
        }
    }

    private Place at(int row) {
        return task.place(row, null);
    }

    private Place place(Entry entry, DisabilityStatus status) {
        List<Cell> cells = entry.groups().getOrDefault(status, List.of());
        return cells.isEmpty() ? at(entry.row()) : task.place(cells.get(0));
    }
}
