package staffnetwork.workforce;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Row;
import staffnetwork.workforce.ValueKind.YesNo;

/**
 * Reads a list of board members; names are never read. So few people are disclosive: only the counts are kept. Source: WDES
 * technical guidance, metric 10.
 */
final class BoardReader {
    private enum Part {
        TOTAL,
        VOTING,
        EXECUTIVE
    }

    private final Task task;
    private final Findings findings;
    private final ValueColumn<YesNo> voting;
    private final ValueColumn<YesNo> executive;
    private final ValueColumn<YesNo> roles;
    private final ValueColumn<DisabilityStatus> disability;
    private final Map<Part, Headcounts> counts = new EnumMap<>(Part.class);

    BoardReader(Task task) {
        this.task = task;
        findings = new Findings(task);
        voting = findings.column(ValueKind.YES_NO, Field.VOTING, YesNo.class);
        executive = findings.column(ValueKind.YES_NO, Field.EXECUTIVE, YesNo.class);
        roles = findings.column(ValueKind.BOARD_ROLE, Field.ROLE, YesNo.class);
        disability = findings.column(ValueKind.DISABILITY, Field.DISABILITY, DisabilityStatus.class);
    }

    /** Reads the list. */
    Examined<Board> read() {
        Columns columns = task.columns();
        if (!columns.has(Field.EXECUTIVE) && !columns.has(Field.ROLE)) {
            findings.add(Fault.blocking(
                    FaultCode.MISSING_COLUMN,
                    task.sheet(),
                    "a column that says who is executive, or the roles",
                    "neither",
                    "Add a column Executive with Y or N."));
        }
        findings.add(task.rows(this::take).orElse(null));
        findings.needSomeRows();
        return findings.outcome(() -> new Board(of(Part.TOTAL), of(Part.VOTING), of(Part.EXECUTIVE)));
    }

    private void take(Columns columns, Row row) {
        String vote = columns.text(row, Field.VOTING);
        String executiveText = columns.text(row, Field.EXECUTIVE);
        String status = columns.text(row, Field.DISABILITY);
        String role = columns.text(row, Field.ROLE);
        if ((vote + executiveText + status).isEmpty()) {
            if (!role.isEmpty()) {
                findings.leaveOut("line without a member");
            }
            return;
        }
        findings.use(1);
        DisabilityStatus group = disability.of(status, row.number());
        YesNo votes = voting.of(vote, row.number());
        YesNo isExecutive = executive(columns, executiveText, role, row.number());
        if (group != null) {
            count(Part.TOTAL, YesNo.YES, group);
            count(Part.VOTING, votes, group);
            count(Part.EXECUTIVE, isExecutive, group);
        }
    }

    private @Nullable YesNo executive(Columns columns, String text, String role, int row) {
        if (columns.has(Field.EXECUTIVE)) {
            return executive.of(text, row);
        }
        return columns.has(Field.ROLE) ? roles.of(role, row) : null;
    }

    private void count(Part part, @Nullable YesNo yes, DisabilityStatus group) {
        if (yes == YesNo.YES) {
            counts.merge(part, Headcounts.one(group), Headcounts::plus);
        }
    }

    private Headcounts of(Part part) {
        return counts.getOrDefault(part, Headcounts.NONE);
    }
}
