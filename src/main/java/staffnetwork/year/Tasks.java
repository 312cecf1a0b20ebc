package staffnetwork.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import staffnetwork.intake.FileKind;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.MetricCode;
import staffnetwork.web.Texts;
import staffnetwork.year.TaskView.State;

/** Works out the task list of a year from what is there and what is wrong with it. */
final class Tasks {
    private static final Texts TEXTS = new Texts();
    private static final List<FileKind> KINDS =
            List.of(FileKind.WORKFORCE, FileKind.RECRUITMENT, FileKind.CAPABILITY, FileKind.SURVEY, FileKind.BOARD);
    private static final Map<FileKind, MetricCode> FIRST_METRIC = Map.of(
            FileKind.WORKFORCE, MetricCode.ONE,
            FileKind.RECRUITMENT, MetricCode.TWO,
            FileKind.CAPABILITY, MetricCode.THREE,
            FileKind.SURVEY, MetricCode.FOUR_A_I,
            FileKind.BOARD, MetricCode.TEN);

    private final WorkingYear year;
    private final List<Finding> findings;
    private final boolean downloaded;
    private final boolean signedOff;

    Tasks(WorkingYear year, boolean downloaded, boolean signedOff) {
        this.year = year;
        this.findings = year.findings();
        this.downloaded = downloaded;
        this.signedOff = signedOff;
    }

    YearView view() {
        return new YearView(
                year.year().year(),
                year.year().dates(),
                year.year().benchmarkingGroup(),
                bring(),
                check(),
                send(),
                signedOff);
    }

    private List<TaskView> bring() {
        List<TaskView> tasks = new ArrayList<>();
        for (FileKind kind : KINDS) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            boolean onlyFiles = kind == FileKind.WORKFORCE || kind == FileKind.SURVEY;
            tasks.add(task(name, onlyFiles ? "/intake/upload?kind=" + name + "&" : "/year/" + name + "?", state(kind)));
        }
        State voices = year.gathered().inputs().voices() == null ? State.NOT_STARTED : State.COMPLETED;
        tasks.add(task("voices", "/year/voices?", voices));
        tasks.add(task("before", "/trends/earlier?", year.before() == null ? State.NOT_STARTED : State.COMPLETED));
        return List.copyOf(tasks);
    }

    private State state(FileKind kind) {
        if (!year.gathered().has(kind)) {
            return State.NOT_STARTED;
        }
        boolean problem = findings.stream()
                .anyMatch(finding -> finding.weight() == Finding.Weight.BLOCKING
                        && (finding.metric() == FIRST_METRIC.get(kind)
                                || (kind == FileKind.SURVEY && finding.metric().fromSurvey())));
        return problem ? State.PROBLEM : State.COMPLETED;
    }

    private List<TaskView> check() {
        boolean nothing =
                year.gathered().files().isEmpty() && year.gathered().typed().isEmpty();
        State metrics = nothing
                ? State.LATER
                : open() == 0 && missing() == 0
                        ? State.COMPLETED
                        : year.allNotes().isEmpty() ? State.NOT_STARTED : State.IN_PROGRESS;
        return List.of(task("metrics", "/year/metrics?", metrics));
    }

    private List<TaskView> send() {
        boolean ready =
                !year.gathered().files().isEmpty() || !year.gathered().typed().isEmpty();
        return List.of(
                task("submission", "/year/submission?", send(ready, downloaded || signedOff)),
                task("sign-off", "/sign-off/year?", send(ready, signedOff)));
    }

    private static State send(boolean ready, boolean done) {
        return !ready ? State.LATER : done ? State.COMPLETED : State.NOT_STARTED;
    }

    /** Findings that must be put right or need a note that is not written. */
    private long open() {
        return findings.stream().filter(year::open).count();
    }

    private long missing() {
        return findings.stream()
                .filter(finding -> finding.weight() == Finding.Weight.MISSING)
                .count();
    }

    private TaskView task(String name, String page, State state) {
        return new TaskView(
                "task-" + name,
                TEXTS.getString("year.task." + name),
                TEXTS.getString("year.task-hint." + name),
                page + "year=" + year.year().year(),
                state);
    }
}
