package staffnetwork.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.FoundFigure;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.Imported;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.Progress;
import staffnetwork.intake.ReadNotes;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.RowsToFix;
import staffnetwork.intake.Understanding;
import staffnetwork.intake.ValueMet;
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
        return recognise(file, name, limits, Understanding.NONE);
    }

    @Override
    public Recognised recognise(Path file, String name, Limits limits, Understanding understanding) {
        Detected detected = new WorkforceFiles().detect(file, name, understanding);
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
            case WORKFORCE -> read(files.examineStaffInPost(file, name, asked), atSnapshot(asked));
            case RECRUITMENT -> recruitment(files, file, name, asked);
            case CAPABILITY -> read(files.examineCapability(file, name, asked), yearsTo(asked, 2));
            case BOARD -> read(files.examineBoard(file, name, asked), atSnapshot(asked));
            case SURVEY -> throw new IllegalArgumentException("no workforce file");
        };
    }

    private static Read read(Examined<?> examined, Covered covered) {
        List<ValueMet> values =
                examined.values().values().stream().map(WorkforceReader::met).toList();
        int rows = examined.imported() instanceof Imported.Rejected
                ? examined.faulty().count()
                : 0;
        return new Read(
                examined.imported(), covered, new ReadNotes(values, rows, examined.columns(), examined.columnsAsked()));
    }

    private static ValueMet met(DistinctValues.Value value) {
        return new ValueMet(
                value.kind().name(),
                value.key(),
                value.shown(),
                value.rows(),
                value.firstRow(),
                value.meaning(),
                value.settled(),
                value.decided());
    }

    @Override
    public Optional<FileLook> look(Path file, String name, ImportRequest request) {
        return FirstRows.of(file, name, request);
    }

    @Override
    public RowsToFix toFix(Path file, String name, ImportRequest request) {
        WorkforceFiles files = new WorkforceFiles();
        WorkforceRequest asked = asked(request);
        Examined<?> examined = switch (request.kind()) {
            case WORKFORCE -> files.examineStaffInPost(file, name, asked);
            case RECRUITMENT -> files.examineRecruitment(file, name, asked);
            case CAPABILITY -> files.examineCapability(file, name, asked);
            case BOARD -> files.examineBoard(file, name, asked);
            case SURVEY -> throw new IllegalArgumentException("no workforce file");
        };
        boolean stopped = examined.imported() instanceof Imported.Rejected
                && examined.faulty().count() > 0;
        return stopped
                ? files.faultyRows(file, name, asked, WorkforceKind.of(request.kind()), examined.faulty())
                : RowsToFix.NONE;
    }

    @Override
    public List<String> fields(FileKind kind) {
        return Headings.of(WorkforceKind.list(kind)).fields().stream()
                .map(Field::name)
                .toList();
    }

    @Override
    public List<List<String>> missing(FileKind kind, Set<String> fields) {
        List<List<String>> missing = new ArrayList<>();
        for (Field field : Headings.of(WorkforceKind.list(kind)).needed()) {
            if (!fields.contains(field.name())) {
                missing.add(List.of(field.name()));
            }
        }
        if (kind == FileKind.BOARD && !fields.contains(Field.EXECUTIVE.name()) && !fields.contains(Field.ROLE.name())) {
            missing.add(List.of(Field.EXECUTIVE.name(), Field.ROLE.name()));
        }
        return missing;
    }

    @Override
    public List<String> meanings(String valueKind) {
        for (ValueKind kind : ValueKind.values()) {
            if (kind.name().equals(valueKind)) {
                return kind.targets();
            }
        }
        return List.of();
    }

    /** A file that says it is about other days than the year's is not used. */
    private static Read recruitment(WorkforceFiles files, Path file, String name, WorkforceRequest asked) {
        Period year = Period.yearsTo(asked.snapshot(), 1);
        Period stated = files.statedPeriod(file, name, asked.limits(), asked.understanding())
                .orElse(year);
        List<Fault> otherDays = RecruitmentYear.coverage(List.of(part(name, stated)), year).stream()
                .filter(Fault::blocks)
                .toList();
        Covered days = new Covered(stated.from(), stated.to());
        return otherDays.isEmpty()
                ? read(files.examineRecruitment(file, name, asked), days)
                : new Read(new Imported.Rejected<>(otherDays), days);
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
                request.organisation(),
                request.understanding());
    }

    private static Decisions decisions(ImportRequest request) {
        Map<ValueKind, Map<String, String>> typed = new EnumMap<>(ValueKind.class);
        request.understanding().decisions().forEach((name, meanings) -> {
            ValueKind kind = ValueKind.valueOf(name);
            typed.put(kind, known(kind, meanings));
        });
        return new Decisions(typed);
    }

    /** A decision that names a meaning we do not have any more is asked for again. */
    private static Map<String, String> known(ValueKind kind, Map<String, String> meanings) {
        Map<String, String> known = new HashMap<>(meanings);
        known.values().retainAll(kind.targets());
        return known;
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
