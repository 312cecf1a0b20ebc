package staffnetwork.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FoundFigure;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.Imported;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Progress;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.WatchedSpreadsheet;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Spreadsheets;

/** Offers the files for metrics 1, 2, 3 and 10 to intake. */
@ApplicationScoped
class WorkforceReader implements KindReader {
    private static final String FOUND = "intake.found.";

    WorkforceReader() {}

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.WORKFORCE, FileKind.RECRUITMENT, FileKind.CAPABILITY, FileKind.BOARD);
    }

    @Override
    public Recognised recognise(Path file, String name, Limits limits) {
        Detected detected = new WorkforceFiles().detect(file, name);
        if (detected instanceof Detected.Known known) {
            FileKind kind = FileKind.valueOf(known.kind().sourceKind().toUpperCase(Locale.ROOT));
            return new Recognised.As(kind, known.why(), known.thrownAway());
        }
        return new Recognised.Not(((Detected.Unknown) detected).faults());
    }

    @Override
    public Read read(Path file, String name, ImportRequest request, Progress progress) {
        WorkforceFiles files = new WorkforceFiles((path, called, limits) -> watched(path, called, limits, progress));
        WorkforceRequest asked = asked(request);
        return switch (request.kind()) {
            case WORKFORCE -> new Read(files.staffInPost(file, name, asked), atSnapshot(asked));
            case RECRUITMENT -> recruitment(files, file, name, asked);
            case CAPABILITY -> new Read(files.capability(file, name, asked), yearsTo(asked, 2));
            case BOARD -> new Read(files.board(file, name, asked), atSnapshot(asked));
            case SURVEY -> throw new IllegalArgumentException("no workforce file");
        };
    }

    /** A file that says it is about other days than the year's is not used. */
    private static Read recruitment(WorkforceFiles files, Path file, String name, WorkforceRequest asked) {
        Period year = Period.yearsTo(asked.snapshot(), 1);
        Period stated = files.statedPeriod(file, name, asked.limits()).orElse(year);
        List<Fault> otherDays = RecruitmentYear.coverage(List.of(part(name, stated)), year).stream()
                .filter(Fault::blocks)
                .toList();
        return new Read(
                otherDays.isEmpty() ? files.recruitment(file, name, asked) : new Imported.Rejected<>(otherDays),
                new Covered(stated.from(), stated.to()));
    }

    private static Covered atSnapshot(WorkforceRequest asked) {
        return new Covered(asked.snapshot(), asked.snapshot());
    }

    private static Covered yearsTo(WorkforceRequest asked, int years) {
        Period period = Period.yearsTo(asked.snapshot(), years);
        return new Covered(period.from(), period.to());
    }

    @Override
    public List<Fault> together(int wdesYear, List<Part> parts) {
        Period year = Period.yearsTo(WorkforceRequest.of(wdesYear).snapshot(), 1);
        return RecruitmentYear.coverage(
                parts.stream()
                        .map(part -> part(
                                part.name(),
                                new Period(part.covered().from(), part.covered().to())))
                        .toList(),
                year);
    }

    private static RecruitmentYear.Part part(String name, Period period) {
        return new RecruitmentYear.Part(name, period, new Imported.Rejected<>(List.of()));
    }

    private static Opened watched(Path path, String name, Limits limits, Progress progress) {
        Opened opened = Spreadsheets.open(path, name, limits);
        return opened instanceof Opened.Usable usable
                ? new Opened.Usable(new WatchedSpreadsheet(usable.spreadsheet(), progress))
                : opened;
    }

    private static WorkforceRequest asked(ImportRequest request) {
        WorkforceRequest usual = WorkforceRequest.of(request.wdesYear());
        return new WorkforceRequest(
                request.wdesYear(),
                request.snapshot(),
                request.limits(),
                decisions(request),
                usual.appointed(),
                request.organisation());
    }

    private static Decisions decisions(ImportRequest request) {
        Map<ValueKind, Map<String, String>> typed = new EnumMap<>(ValueKind.class);
        request.decisions().forEach((kind, meanings) -> typed.put(ValueKind.valueOf(kind), meanings));
        return new Decisions(typed);
    }

    @Override
    public int version() {
        return WorkforceText.VERSION;
    }

    @Override
    public String write(FileKind kind, Object figures) {
        return WorkforceText.write(figures);
    }

    @Override
    public Object parse(FileKind kind, int version, String text) {
        return WorkforceText.read(kind, version, text);
    }

    @Override
    public List<FoundFigure> found(FileKind kind, Object figures) {
        if (figures instanceof StaffInPost staff) {
            return groups("staff", all(staff));
        } else if (figures instanceof Recruitment recruitment) {
            return both(groups("shortlisted", recruitment.shortlisted()), groups("appointed", recruitment.appointed()));
        } else if (figures instanceof Capability capability) {
            return both(groups("capability", capability.entries()), groups("health", capability.illHealth()));
        }
        Board board = (Board) figures;
        return both(
                groups("board", board.total()),
                List.of(
                        figure("board.voting", board.voting().total()),
                        figure("board.executive", board.executive().total())));
    }

    private static Headcounts all(StaffInPost staff) {
        return staff.rows().values().stream()
                .flatMap(rows -> rows.values().stream())
                .reduce(Headcounts.NONE, Headcounts::plus);
    }

    private static List<FoundFigure> groups(String what, Headcounts counts) {
        return List.of(
                figure(what + ".all", counts.total()),
                figure(what + ".disabled", counts.disabled()),
                figure(what + ".other", counts.nonDisabled()),
                figure(what + ".unknown", counts.unknown()));
    }

    private static FoundFigure figure(String what, long count) {
        return new FoundFigure(FOUND + what, String.format(Locale.UK, "%,d", count));
    }

    private static List<FoundFigure> both(List<FoundFigure> first, List<FoundFigure> second) {
        List<FoundFigure> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
