package staffnetwork.workforce;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

/**
 * Counts each person once. Of a person's assignments the one that counts is the primary, else the largest, else the first; the
 * reason a row is left out is its own only where it is the person's main row, otherwise it is a second assignment.
 */
final class StaffCount {
    private static final String SECOND = "second assignment";

    private final Task task;
    private final Findings findings;
    private final ValueColumn<PayRow> payScales;
    private final ValueColumn<Side> staffGroups;
    private final ValueColumn<DisabilityStatus> disability;
    private final PayScales scales;
    private final Map<Side, Map<PayRow, Headcounts>> counts = new EnumMap<>(Side.class);
    private final Map<Standing, Long> out = new EnumMap<>(Standing.class);
    private long second;

    StaffCount(Task task, Findings findings) {
        this.task = task;
        this.findings = findings;
        scales = PayScales.standard().with(task.request().decisions().on(ValueKind.PAY_SCALE, PayRow.class));
        payScales = findings.column(ValueKind.PAY_SCALE, Field.PAY_SCALE, scales::meaning);
        staffGroups = findings.column(ValueKind.STAFF_GROUP, Field.STAFF_GROUP, Side.class);
        disability = findings.column(ValueKind.DISABILITY, Field.DISABILITY, DisabilityStatus.class);
    }

    /** Takes all assignments of one person, at least one. */
    void person(List<Assignment> assignments) {
        Assignment main = assignments.get(0);
        Assignment counted = null;
        for (Assignment assignment : assignments) {
            main = assignment.before(main) ? assignment : main;
            if (counts(assignment) && (counted == null || assignment.before(counted))) {
                counted = assignment;
            }
        }
        Standing standing = main.standing();
        boolean mainIsOut = !counts(main);
        if (counted != null) {
            count(counted);
        }
        if (mainIsOut && standing != null) {
            out.merge(standing, 1L, Long::sum);
        }
        second += assignments.size() - (counted == null ? 0 : 1) - (mainIsOut ? 1 : 0);
    }

    /** The head-counts. */
    StaffInPost figures() {
        return new StaffInPost(Collections.unmodifiableMap(counts));
    }

    /** Tells what was left out, and pay scales whose words and code disagree. */
    void tell() {
        findings.leaveOut(SECOND, second);
        out.forEach((standing, rows) -> findings.leaveOut(standing.reason(), rows));
        payScales.values().stream()
                .filter(value -> scales.disagree(value.key()))
                .forEach(value -> findings.add(Fault.warning(
                        FaultCode.CONSTRAINT_ERROR,
                        task.place(value.firstRow(), Field.PAY_SCALE),
                        "a pay scale whose words and code agree",
                        value.shown() + " in " + value.rows() + " rows",
                        "The words are believed. Check, and decide once if that is wrong.")));
    }

    private boolean counts(Assignment assignment) {
        return assignment.standing() == Standing.COUNTS
                || (assignment.standing() == Standing.BANK && task.request().bankCounts());
    }

    private void count(Assignment person) {
        findings.use(1);
        DisabilityStatus status = disability.of(person.disability(), person.row());
        Side side;
        PayRow row;
        if (person.standing() == Standing.BANK) {
            side = staffGroups.of(person.staffGroup(), person.row());
            boolean medical = Words.of(person.staffGroup()).startsWith("medical");
            row = medical ? PayRow.OTHER_MEDICAL : PayRow.OTHER;
        } else {
            row = payScales.of(person.payScale(), person.row());
            side = row != null && row.medical() ? Side.MEDICAL : staffGroups.of(person.staffGroup(), person.row());
        }
        if (status != null && row != null && side != null) {
            add(side(side, row), row, Headcounts.one(status));
        }
    }

    /** Medical grades stand in the medical part whatever the staff group; doctors on other pay stand in the clinical part. */
    private static Side side(Side staffGroup, PayRow row) {
        if (row.medical()) {
            return Side.MEDICAL;
        }
        return staffGroup == Side.MEDICAL ? Side.CLINICAL : staffGroup;
    }

    private void add(Side side, PayRow row, Headcounts one) {
        counts.computeIfAbsent(side, any -> new EnumMap<>(PayRow.class)).merge(row, one, Headcounts::plus);
    }
}
