package staffnetwork.workforce;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.FileLook.From;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.KnownColumns;
import staffnetwork.intake.MendedSpreadsheet;
import staffnetwork.intake.Understanding;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;

/** The first rows of a file and what its columns could be, for who says what stands where. */
final class FirstRows {
    private static final int SHOWN = 10;
    private static final int HEADER_WITHIN = 60;
    private static final int COLUMNS = 60;
    private static final Pattern DATA = Pattern.compile("[0-9]{5,}|[0-9]+\\.[0-9]+|.*@.*");
    private static final Set<String> ANSWERS = Set.of("yes", "no", "y", "n", "permanent", "active assignment");

    private final ImportRequest request;
    private final Recognition recognition;
    private final @Nullable Headings headings;

    private FirstRows(ImportRequest request, Recognition recognition) {
        this.request = request;
        this.recognition = recognition;
        this.headings = request.kind() == FileKind.SURVEY ? null : Headings.of(WorkforceKind.list(request.kind()));
    }

    /** Looks at a file; nothing if it cannot be opened or holds no row. */
    static Optional<FileLook> of(Path file, String name, ImportRequest request) {
        if (!(Spreadsheets.open(file, name, request.limits()) instanceof Opened.Usable usable)) {
            return Optional.empty();
        }
        Understanding told = request.understanding();
        try (Spreadsheet spreadsheet = MendedSpreadsheet.of(usable.spreadsheet(), told.mended())) {
            return new FirstRows(request, Recognition.of(spreadsheet, told)).look(spreadsheet.sheets());
        }
    }

    private Optional<FileLook> look(List<String> sheets) {
        Optional<Layout> layout = layout();
        String sheet = layout.map(Layout::sheet).orElseGet(this::firstWithRows);
        List<Line> lines = recognition.lines().getOrDefault(sheet, List.of());
        Optional<Line> header = layout.map(Layout::header).or(() -> header(lines));
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Line line = header.get();
        List<Line> below =
                lines.stream().filter(each -> each.number() > line.number()).toList();
        List<Glimpse> glimpses = new ArrayList<>();
        List<FileLook.Column> columns = columns(layout.orElse(null), line, below, glimpses);
        return Optional.of(new FileLook(
                sheets,
                sheet,
                line.number(),
                layout.filter(Layout::complete).map(Layout::why).orElse(""),
                doubt(line),
                line.signature(),
                columns,
                below.stream().limit(SHOWN).map(row -> shown(row, glimpses)).toList()));
    }

    /** The layout the file would be read by, or the nearest one of the kind asked for. */
    private Optional<Layout> layout() {
        if (headings == null) {
            return Optional.empty();
        }
        Set<WorkforceKind> kinds = WorkforceKind.of(request.kind());
        return recognition
                .best(kinds)
                .or(() -> recognition.candidates().stream()
                        .filter(layout -> kinds.contains(layout.kind()) && layout.columns() != null)
                        .max(Comparator.comparingInt(Layout::matched)));
    }

    private String firstWithRows() {
        return recognition.lines().entrySet().stream()
                .filter(sheet -> !sheet.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The row chosen, or else the first of those with the most cells filled with words. */
    private Optional<Line> header(List<Line> lines) {
        int chosen = request.understanding().choice().headerRow();
        return lines.stream()
                .limit(HEADER_WITHIN)
                .filter(line -> chosen == 0 || line.number() == chosen)
                .max(Comparator.comparingLong(FirstRows::worded).thenComparing(line -> -line.number()));
    }

    private static long worded(Line line) {
        return line.cells().stream()
                .filter(cell -> cell.words().chars().anyMatch(Character::isLetter))
                .map(Line.Cell::words)
                .distinct()
                .count();
    }

    private List<FileLook.Column> columns(
            @Nullable Layout layout, Line header, List<Line> below, List<Glimpse> glimpses) {
        Map<Integer, Suggested> suggested = layout != null && layout.table() != null ? Map.of() : suggested(header);
        List<String> keys = header.keys();
        List<FileLook.Column> columns = new ArrayList<>();
        for (int index = 0; index < width(header, below); index++) {
            int column = index;
            Suggested field = suggested.getOrDefault(index, new Suggested(null, From.NOWHERE));
            String heading = header.cell(index).text();
            List<Line.Cell> cells =
                    below.stream().map(line -> line.cell(column)).toList();
            Glimpse glimpse = new Glimpse(heading, field.field(), cells);
            glimpses.add(glimpse);
            columns.add(new FileLook.Column(
                    index,
                    Columns.letters(index),
                    heading,
                    index < keys.size() ? keys.get(index) : "",
                    glimpse.personal(),
                    field.field() == null ? "" : field.field().name(),
                    field.from(),
                    glimpse.sample()));
        }
        return columns;
    }

    private static int width(Line header, List<Line> below) {
        IntStream widths = below.stream().mapToInt(line -> line.cells().size());
        int widest = IntStream.concat(IntStream.of(header.cells().size()), widths)
                .max()
                .orElse(0);
        return Math.min(COLUMNS, widest);
    }

    /** What a column could be. */
    private record Suggested(@Nullable Field field, From from) {}

    private Map<Integer, Suggested> suggested(Line header) {
        if (headings == null) {
            return Map.of();
        }
        List<KnownColumns> known = request.understanding().columns().stream()
                .filter(columns -> columns.kind() == request.kind())
                .sorted(Comparator.comparingInt(KnownColumns::version).reversed())
                .toList();
        Optional<KnownColumns> same = known.stream()
                .filter(columns -> columns.signature().equals(header.signature()))
                .findFirst();
        Map<Integer, Suggested> suggested = new HashMap<>();
        if (same.isPresent()) {
            Columns before = headings.columns(header, same.get());
            before.at().forEach((field, column) -> suggested.put(column, new Suggested(field, From.REMEMBERED)));
            return suggested;
        }
        Set<Field> taken = byHeading(headings.columns(header), suggested);
        for (KnownColumns earlier : known) {
            headings.columns(header, earlier).at().forEach((field, column) -> {
                if (!suggested.containsKey(column) && taken.add(field)) {
                    suggested.put(column, new Suggested(field, From.REMEMBERED));
                }
            });
        }
        return suggested;
    }

    private static Set<Field> byHeading(Columns found, Map<Integer, Suggested> suggested) {
        found.at().forEach((field, column) -> suggested.put(column, new Suggested(field, From.HEADING)));
        found.rivals()
                .forEach((field, columns) -> columns.stream()
                        .filter(column -> Set.copyOf(columns).size() > 1)
                        .forEach(column -> suggested.put(column, new Suggested(field, From.RIVAL))));
        return new HashSet<>(found.at().keySet());
    }

    /** Why a row does not look like headings: then it could be about a person and must not be remembered. */
    private static String doubt(Line header) {
        for (Line.Cell cell : header.cells()) {
            if (DATA.matcher(cell.text()).matches()
                    || ANSWERS.contains(cell.words())
                    || Days.of(cell.text()).isPresent()
                    || cell.words().matches("band [1-9][a-d]?")) {
                return "Column " + Columns.letters(cell.column()) + " of row " + header.number()
                        + " holds a value and not a heading.";
            }
        }
        return worded(header) < 2 ? "Row " + header.number() + " holds fewer than two headings." : "";
    }

    private static FileLook.Line shown(Line line, List<Glimpse> glimpses) {
        return new FileLook.Line(
                line.number(),
                IntStream.range(0, glimpses.size())
                        .mapToObj(column -> glimpses.get(column).shown(line.cell(column)))
                        .toList());
    }
}
