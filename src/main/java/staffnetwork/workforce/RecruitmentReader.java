package staffnetwork.workforce;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Row;
import staffnetwork.workforce.ValueKind.Stage;

/**
 * Reads a list of applications: one person may apply many times, and each application shortlisted counts. Source: WDES technical
 * guidance, metric 2; who is appointed follows {@link AppointedRule}.
 */
final class RecruitmentReader {
    private final Task task;
    private final Findings findings;
    private final ValueColumn<Stage> stages;
    private final ValueColumn<DisabilityStatus> disability;
    private final Period year;
    private final Map<Stage, Headcounts> counts = new EnumMap<>(Stage.class);
    private final Map<String, Application> applications = new LinkedHashMap<>();
    private long offered;
    private long undated;

    private record Application(@Nullable Stage stage, String status, int row) {}

    RecruitmentReader(Task task) {
        this.task = task;
        findings = new Findings(task);
        stages = findings.column(ValueKind.APPLICATION_STATUS, Field.APPLICATION_STATUS, Stage.class);
        disability = findings.column(ValueKind.DISABILITY, Field.DISABILITY, DisabilityStatus.class);
        year = Period.yearsTo(task.request().snapshot(), 1);
    }

    /** Reads the list. */
    Examined<Recruitment> read() {
        findings.add(task.rows(this::take).orElse(null));
        applications.values().forEach(this::count);
        findings.needSomeRows();
        tell();
        return findings.outcome(() -> {
            Headcounts appointed = counts.getOrDefault(Stage.APPOINTED, Headcounts.NONE);
            Headcounts only = counts.getOrDefault(Stage.SHORTLISTED, Headcounts.NONE);
            return new Recruitment(only.plus(appointed), appointed);
        });
    }

    private void take(Columns columns, Row row) {
        String stageText = columns.text(row, Field.APPLICATION_STATUS);
        String status = columns.text(row, Field.DISABILITY);
        if (stageText.isEmpty() && status.isEmpty()) {
            return;
        }
        if (columns.has(Field.SHORTLISTED_ON) && !inYear(columns.text(row, Field.SHORTLISTED_ON))) {
            findings.leaveOut("outside the year");
            return;
        }
        String id = columns.text(row, Field.APPLICATION);
        Application application = new Application(stages.of(stageText, row.number()), status, row.number());
        Application other = applications.get(id);
        if (!id.isEmpty() && other != null) {
            findings.leaveOut("same application again");
            applications.put(id, further(other, application));
        } else {
            applications.put(id.isEmpty() ? "row " + row.number() : id, application);
        }
    }

    /** Of two lines for one application the one that came further. */
    private static Application further(Application one, Application other) {
        if (one.stage() == null || other.stage() == null) {
            return one.stage() == null ? one : other;
        }
        return other.stage().compareTo(one.stage()) > 0 ? other : one;
    }

    private boolean inYear(String text) {
        Optional<LocalDate> day = Days.of(text);
        undated += day.isPresent() ? 0 : 1;
        return day.isEmpty() || year.holds(day.get());
    }

    private void count(Application application) {
        Stage stage = application.stage();
        if (stage == Stage.APPLIED || stage == Stage.WITHDRAWN) {
            findings.leaveOut(stage == Stage.APPLIED ? "not shortlisted" : "withdrawn");
            return;
        }
        findings.use(1);
        DisabilityStatus status = disability.of(application.status(), application.row());
        if (stage == Stage.OFFERED) {
            offered++;
            stage = task.request().appointed() == AppointedRule.OFFER_MADE ? Stage.APPOINTED : Stage.SHORTLISTED;
        }
        if (stage != null && status != null) {
            counts.merge(stage, Headcounts.one(status), Headcounts::plus);
        }
    }

    private void tell() {
        if (offered > 0) {
            boolean made = task.request().appointed() == AppointedRule.OFFER_MADE;
            warn(
                    FaultCode.UNKNOWN_CODE,
                    Field.APPLICATION_STATUS,
                    "offers that say whether they were accepted",
                    offered + (offered == 1 ? " offer made" : " offers made"),
                    "Counted as " + (made ? "appointed" : "shortlisted and not appointed")
                            + "; your rule decides this.");
        }
        if (undated > 0) {
            warn(
                    FaultCode.TYPE_ERROR,
                    Field.SHORTLISTED_ON,
                    "a day in every row",
                    undated + " rows without",
                    "These rows were taken to be in the year.");
        }
    }

    private void warn(FaultCode code, Field field, String expected, String found, String remedy) {
        findings.add(Fault.warning(code, task.place(0, field), expected, found, remedy));
    }
}
