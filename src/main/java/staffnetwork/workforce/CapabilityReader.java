package staffnetwork.workforce;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Row;
import staffnetwork.workforce.ValueKind.CaseStage;
import staffnetwork.workforce.ValueKind.CaseType;

/**
 * Reads a list of employee relations cases. Counted are entries into the formal capability procedure in the two financial years
 * to the snapshot, ill health apart; everything else is left out with its reason. Source: WDES technical guidance, metric 3.
 */
final class CapabilityReader {
    private static final String DAY_OF_ENTRY = "the day of entry, such as 31/03/2025";
    private final Task task;
    private final Findings findings;
    private final ValueColumn<CaseType> types;
    private final ValueColumn<CaseStage> stages;
    private final ValueColumn<DisabilityStatus> disability;
    private final Period twoYears;
    private final Map<CaseType, Headcounts> counts = new EnumMap<>(CaseType.class);
    private final Set<String> cases = new HashSet<>();
    private int undatedRow;
    private long undated;

    CapabilityReader(Task task) {
        this.task = task;
        findings = new Findings(task);
        types = findings.column(ValueKind.CASE_TYPE, Field.CASE_TYPE, CaseType.class);
        stages = findings.column(ValueKind.CASE_STAGE, Field.CASE_STAGE, CaseStage.class);
        disability = findings.column(ValueKind.DISABILITY, Field.DISABILITY, DisabilityStatus.class);
        twoYears = Period.yearsTo(task.request().snapshot(), 2);
    }

    /** Reads the list. */
    Examined<Capability> read() {
        findings.add(task.rows(this::take).orElse(null));
        tell();
        return findings.outcome(() -> {
            Headcounts illHealth = counts.getOrDefault(CaseType.ILL_HEALTH, Headcounts.NONE);
            Headcounts performance = counts.getOrDefault(CaseType.PERFORMANCE, Headcounts.NONE);
            return new Capability(performance.plus(illHealth), illHealth);
        });
    }

    private void take(Columns columns, Row row) {
        String typeText = columns.text(row, Field.CASE_TYPE);
        String opened = columns.text(row, Field.OPENED);
        String status = columns.text(row, Field.DISABILITY);
        if ((typeText + opened).isEmpty()) {
            return;
        }
        CaseType type = types.of(typeText, row.number());
        CaseStage stage = columns.has(Field.CASE_STAGE)
                ? stages.of(columns.text(row, Field.CASE_STAGE), row.number())
                : CaseStage.FORMAL;
        String reason = reason(type, stage, opened, row.number());
        if (reason == null && again(columns.text(row, Field.CASE))) {
            reason = "same case again";
        }
        if (reason != null) {
            findings.leaveOut(reason);
            return;
        }
        findings.use(1);
        DisabilityStatus group = disability.of(status, row.number());
        if (type != null && group != null) {
            counts.merge(type, Headcounts.one(group), Headcounts::plus);
        }
    }

    private boolean again(String reference) {
        return !reference.isEmpty() && !cases.add(reference);
    }

    private @Nullable String reason(@Nullable CaseType type, @Nullable CaseStage stage, String opened, int row) {
        String other = type == null ? null : notCapability(type);
        if (other != null) {
            return other;
        }
        if (stage == CaseStage.INFORMAL) {
            return "informal stage";
        }
        Optional<LocalDate> day = Days.of(opened);
        if (day.isEmpty()) {
            undatedRow = undated++ == 0 ? row : undatedRow;
            findings.fix(row, Field.OPENED, DAY_OF_ENTRY);
            return null;
        }
        return twoYears.holds(day.get()) ? null : "outside the two years";
    }

    private static @Nullable String notCapability(CaseType type) {
        return switch (type) {
            case PERFORMANCE, ILL_HEALTH -> null;
            case DISCIPLINARY -> "disciplinary";
            case SICKNESS_ABSENCE -> "sickness absence";
            case PROBATION -> "probation";
            case OTHER_PROCEDURE -> "another procedure";
        };
    }

    private void tell() {
        if (undated > 0) {
            findings.add(Fault.blocking(
                    FaultCode.TYPE_ERROR,
                    task.place(undatedRow, Field.OPENED),
                    DAY_OF_ENTRY,
                    undated + (undated == 1 ? " capability case without a day" : " capability cases without a day"),
                    "Fill in the day, so that the two years can be told."));
        }
        if (!task.columns().has(Field.CASE_STAGE)) {
            findings.add(Fault.warning(
                    FaultCode.MISSING_COLUMN,
                    task.sheet(),
                    "a column for the formal stage",
                    "no such column",
                    "Every case was taken to be formal; delete informal ones."));
        }
    }
}
