package staffnetwork.workforce;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import staffnetwork.intake.Imported;
import staffnetwork.intake.MendedSpreadsheet;
import staffnetwork.intake.RowsToFix;
import staffnetwork.intake.Understanding;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Fingerprint;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;

/**
 * Reads the files HR holds for metrics 1, 2, 3 and 10: staff list, recruitment, capability and board. The layout is recognised by
 * what is in the file. A file with any blocking fault gives no figures; no file makes these methods throw.
 */
public final class WorkforceFiles {
    private static final Set<WorkforceKind> STAFF = EnumSet.of(WorkforceKind.STAFF_LIST, WorkforceKind.STAFF_SUMMARY);
    private static final Set<WorkforceKind> RECRUITMENT =
            EnumSet.of(WorkforceKind.RECRUITMENT_LIST, WorkforceKind.RECRUITMENT_SUMMARY);
    private static final Set<WorkforceKind> CAPABILITY =
            EnumSet.of(WorkforceKind.CASE_LIST, WorkforceKind.CAPABILITY_COUNTS);
    private static final Set<WorkforceKind> BOARD = EnumSet.of(WorkforceKind.BOARD_LIST, WorkforceKind.BOARD_COUNTS);

    private final Opener opener;

    /** Reads real files. */
    public WorkforceFiles() {
        this(Spreadsheets::open);
    }

    WorkforceFiles(Opener opener) {
        this.opener = opener;
    }

    /** Metric 1's head-counts from a staff list or a table of staff. */
    public Imported<StaffInPost> staffInPost(Path file, String name, WorkforceRequest request) {
        return examineStaffInPost(file, name, request).imported();
    }

    /** The same, with the distinct values that need a meaning. */
    public Examined<StaffInPost> examineStaffInPost(Path file, String name, WorkforceRequest request) {
        return examine(
                file,
                name,
                request,
                STAFF,
                task -> task.layout().table() == null
                        ? new StaffListReader(task).read()
                        : new StaffSummaryReader(task).read());
    }

    /** Metric 2's counts from one file: a list of applications or a table. */
    public Imported<Recruitment> recruitment(Path file, String name, WorkforceRequest request) {
        return examineRecruitment(file, name, request).imported();
    }

    /** The same, with the distinct values that need a meaning. */
    public Examined<Recruitment> examineRecruitment(Path file, String name, WorkforceRequest request) {
        return examine(file, name, request, RECRUITMENT, WorkforceFiles::readRecruitment);
    }

    /** Metric 2's counts from all files of the year, their periods checked against it. */
    public RecruitmentYear recruitment(List<RecruitmentFile> files, WorkforceRequest request) {
        Period year = Period.yearsTo(request.snapshot(), 1);
        List<RecruitmentYear.Part> parts = new ArrayList<>();
        for (RecruitmentFile file : files) {
            List<Period> stated = new ArrayList<>();
            Examined<Recruitment> examined = examine(file.file(), file.name(), request, RECRUITMENT, task -> {
                Preamble.period(task.layout()).ifPresent(stated::add);
                return readRecruitment(task);
            });
            Period given = file.period();
            Period period = given != null ? given : stated.isEmpty() ? year : stated.get(0);
            parts.add(new RecruitmentYear.Part(file.name(), period, examined.imported()));
        }
        return RecruitmentYear.of(parts, year);
    }

    /** The period that the lines above a recruitment file's headings name, if they do. */
    Optional<Period> statedPeriod(Path file, String name, Limits limits, Understanding told) {
        if (!(opener.open(file, name, limits) instanceof Opened.Usable usable)) {
            return Optional.empty();
        }
        try (Spreadsheet spreadsheet = usable.spreadsheet()) {
            return Recognition.of(spreadsheet, told).best(RECRUITMENT).flatMap(Preamble::period);
        }
    }

    /** Metric 3's totals over two years from a list of cases or a table. */
    public Imported<Capability> capability(Path file, String name, WorkforceRequest request) {
        return examineCapability(file, name, request).imported();
    }

    /** The same, with the distinct values that need a meaning. */
    public Examined<Capability> examineCapability(Path file, String name, WorkforceRequest request) {
        return examine(
                file,
                name,
                request,
                CAPABILITY,
                task -> task.layout().table() == null
                        ? new CapabilityReader(task).read()
                        : new TableReader(task, 2).capability());
    }

    /** Metric 10's counts from a list of members or a table. */
    public Imported<Board> board(Path file, String name, WorkforceRequest request) {
        return examineBoard(file, name, request).imported();
    }

    /** The same, with the distinct values that need a meaning. */
    public Examined<Board> examineBoard(Path file, String name, WorkforceRequest request) {
        return examine(
                file,
                name,
                request,
                BOARD,
                task -> task.layout().table() == null
                        ? new BoardReader(task).read()
                        : new TableReader(task, 1).board());
    }

    /** What a file is, by what is in it, and why. */
    public Detected detect(Path file, String name) {
        return detect(file, name, Understanding.NONE);
    }

    /** The same with what else is told: where to look, and layouts mapped before. */
    Detected detect(Path file, String name, Understanding told) {
        Opened opened = opener.open(file, name, Limits.ofTrust());
        if (opened instanceof Opened.Refused refused) {
            return new Detected.Unknown(List.of(refused.fault()));
        }
        try (Spreadsheet spreadsheet = ((Opened.Usable) opened).spreadsheet()) {
            Recognition recognition = Recognition.of(spreadsheet, told);
            return recognition
                    .best()
                    .<Detected>map(WorkforceFiles::known)
                    .orElseGet(() -> new Detected.Unknown(recognition.whyNot(EnumSet.allOf(WorkforceKind.class))));
        }
    }

    /** The faulty rows of a file with what stands in them, but for what is about a person. */
    RowsToFix faultyRows(
            Path file, String name, WorkforceRequest request, Set<WorkforceKind> kinds, FaultyRows faulty) {
        Understanding told = request.understanding();
        if (!(opener.open(file, name, request.limits()) instanceof Opened.Usable usable)) {
            return RowsToFix.NONE;
        }
        try (Spreadsheet spreadsheet = MendedSpreadsheet.of(usable.spreadsheet(), told.mended())) {
            return Recognition.of(spreadsheet, told)
                    .best(kinds)
                    .map(layout -> FaultyRowsShown.of(spreadsheet, layout, faulty))
                    .orElse(RowsToFix.NONE);
        }
    }

    private static Detected known(Layout layout) {
        Columns columns = layout.columns();
        return new Detected.Known(
                layout.kind(),
                layout.sheet(),
                layout.header().number(),
                layout.why(),
                columns == null ? List.of() : columns.thrownAway());
    }

    private static Examined<Recruitment> readRecruitment(Task task) {
        return task.layout().table() == null
                ? new RecruitmentReader(task).read()
                : new TableReader(task, 1).recruitment();
    }

    private <F> Examined<F> examine(
            Path file,
            String name,
            WorkforceRequest request,
            Set<WorkforceKind> kinds,
            Function<Task, Examined<F>> reader) {
        Optional<String> sha256 = fingerprint(file);
        if (sha256.isEmpty()) {
            return rejected(List.of(unreadable(name)));
        }
        Opened opened = opener.open(file, name, request.limits());
        if (opened instanceof Opened.Refused refused) {
            return rejected(List.of(refused.fault()));
        }
        Understanding told = request.understanding();
        try (Spreadsheet spreadsheet = MendedSpreadsheet.of(((Opened.Usable) opened).spreadsheet(), told.mended())) {
            Recognition recognition = Recognition.of(spreadsheet, told);
            return recognition
                    .best(kinds)
                    .map(layout -> reader.apply(new Task(spreadsheet, sha256.get(), request, layout)))
                    .orElseGet(() -> rejected(recognition.whyNot(kinds), recognition.couldBeList(kinds)));
        }
    }

    private static <F> Examined<F> rejected(List<Fault> faults) {
        return rejected(faults, false);
    }

    private static <F> Examined<F> rejected(List<Fault> faults, boolean columnsAsked) {
        return new Examined<>(
                new Imported.Rejected<>(faults), DistinctValues.NONE, new FaultyRows(), null, columnsAsked);
    }

    private static Fault unreadable(String name) {
        return Fault.blocking(
                FaultCode.UNREADABLE_FILE,
                Place.file(name),
                "a file that can be read",
                "none",
                "Check that the file is still there and try again.");
    }

    private static Optional<String> fingerprint(Path file) {
        try {
            return Optional.of(Fingerprint.sha256(file));
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }
}
