package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's workbook whose empty cells are filled in place: formulas, styles, locks, rules, names and every other part stay
 * byte for byte. What formulas gave before is taken out, and Excel works them out anew when the workbook is opened.
 */
public final class FillableWorkbook implements AutoCloseable {
    private final Path path;
    private final String file;
    private final Limits limits;
    private final WorkbookZip zip;
    private final String main;
    private final WorkbookParts parts;
    private final InputStyles styles;
    private final Map<String, SheetMarkup> sheets = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Map<Integer, CellValue>>> values = new HashMap<>();

    private FillableWorkbook(Path path, String file, Limits limits, WorkbookZip zip)
            throws IOException, XMLStreamException {
        this.path = path;
        this.file = file;
        this.limits = limits;
        this.zip = zip;
        if (zip.names().stream().anyMatch(name -> name.startsWith("_xmlsignatures/"))) {
            throw Reason.SIGNED.of(file);
        }
        parts = WorkbookParts.read(zip, file, limits);
        main = new Relations(zip, "", file)
                .ofType("officeDocument")
                .orElseThrow()
                .target();
        styles = styles();
        for (Relations.Relation relation : new Relations(zip, main, file).all()) {
            if (relation.type().equals("worksheet")) {
                sheets.put(relation.target(), SheetMarkup.read(PartText.of(zip, relation.target(), file), file));
            }
        }
    }

    private InputStyles styles() throws IOException, XMLStreamException {
        if (parts.styles() == null) {
            return new InputStyles();
        }
        try (InputStream in = zip.open(parts.styles())) {
            return InputStyles.read(in, file);
        }
    }

    /**
     * Opens a workbook to fill it; the file itself is never changed.
     *
     * @param name the name the user knows it by; it appears in faults
     */
    public static Fillable open(Path path, String name, Limits limits) {
        FillableWorkbook[] opened = new FillableWorkbook[1];
        Optional<Fault> fault = Guard.run(Place.file(name), () -> {
            if (Files.size(path) > limits.fileBytes()) {
                throw Reason.TOO_LARGE.of(name);
            }
            WorkbookZip zip = new WorkbookZip(path, name, limits);
            try {
                opened[0] = new FillableWorkbook(path, name, limits, zip);
            } finally {
                if (opened[0] == null) {
                    zip.close();
                }
            }
        });
        return fault.<Fillable>map(Fillable.Refused::new).orElseGet(() -> new Fillable.Usable(opened[0]));
    }

    /**
     * What stands in the way of filling a cell.
     *
     * @param sheet a visible sheet
     * @param row from 1
     * @param column from 0
     */
    public FillableCell cell(String sheet, int row, int column) {
        SheetMarkup markup = markup(sheet);
        RowSpan span = markup.row(row);
        CellSpan cell = span == null ? null : span.cells().get(column);
        int style = span == null ? 0 : markup.style(span, column);
        CellRule rule = markup.rule(row, column);
        return new FillableCell(standing(markup, row, column, cell, style), styles.percent(style), rule);
    }

    private SheetMarkup markup(String sheet) {
        return Objects.requireNonNull(
                sheets.get(Objects.requireNonNull(parts.sheets().get(sheet))));
    }

    private FillableCell.Standing standing(SheetMarkup sheet, int row, int column, @Nullable CellSpan cell, int style) {
        if (sheet.covered(row, column) || sheet.row(row) == null) {
            return FillableCell.Standing.COVERED;
        } else if (cell != null && sheet.worked(row, cell)) {
            return FillableCell.Standing.FORMULA;
        } else if (cell != null && cell.value()) {
            return FillableCell.Standing.FILLED;
        } else if (!sheet.locked()) {
            return FillableCell.Standing.EMPTY;
        }
        return styles.unlocked(style) ? FillableCell.Standing.INPUT : FillableCell.Standing.LOCKED;
    }

    /** Will put a text or number into a cell that is {@code INPUT} or {@code EMPTY}. */
    public void fill(String sheet, int row, int column, CellValue value) {
        FillableCell.Standing standing = cell(sheet, row, column).standing();
        if (standing != FillableCell.Standing.INPUT && standing != FillableCell.Standing.EMPTY) {
            throw new IllegalArgumentException("the cell is not there to be filled");
        }
        values.computeIfAbsent(sheet, any -> new TreeMap<>())
                .computeIfAbsent(row, any -> new TreeMap<>())
                .put(column, value);
    }

    /**
     * Writes the filled workbook and reads it again to see that nothing else has changed.
     *
     * @param target a file that is made or replaced; gone if there is a fault
     */
    public Optional<Fault> write(Path target) {
        Optional<Fault> fault = Guard.run(Place.file(file), () -> {
            copy(target);
            new FilledCheck(path, target, file, limits).refuseOtherChanges(values, worked());
        });
        if (fault.isPresent()) {
            try {
                Files.deleteIfExists(target);
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
        return fault;
    }

    private Set<String> worked() {
        Set<String> worked = new HashSet<>();
        parts.sheets().forEach((name, part) -> {
            SheetMarkup sheet = markup(name);
            sheet.rows()
                    .forEach(row -> row.getValue().cells().values().stream()
                            .filter(cell -> sheet.worked(row.getKey(), cell))
                            .forEach(cell -> worked.add(FilledCheck.at(name, row.getKey(), cell.column()))));
        });
        return worked;
    }

    private void copy(Path target) throws IOException {
        Map<String, String> changed = changed();
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.entries()) {
                ZipEntry same = new ZipEntry(entry.getName());
                if (entry.getLastModifiedTime() != null) {
                    same.setLastModifiedTime(entry.getLastModifiedTime());
                }
                copy.putNextEntry(same);
                String text = changed.entrySet().stream()
                        .filter(part -> WorkbookZip.same(part.getKey(), entry.getName()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
                if (text == null) {
                    try (InputStream in = zip.open(entry.getName())) {
                        in.transferTo(copy);
                    }
                } else {
                    copy.write(text.getBytes(StandardCharsets.UTF_8));
                }
                copy.closeEntry();
            }
        }
    }

    /** The parts that are no longer as they were, with their new text. */
    private Map<String, String> changed() throws IOException {
        Map<String, String> changed = new HashMap<>();
        boolean formulas = false;
        for (Map.Entry<String, SheetMarkup> sheet : sheets.entrySet()) {
            SheetEdit edit = new SheetEdit(sheet.getValue());
            formulas |= edit.forgetResults();
            parts.sheets().forEach((name, part) -> {
                if (part.equals(sheet.getKey())) {
                    values.getOrDefault(name, new TreeMap<>())
                            .forEach((row, cells) -> cells.forEach((column, value) -> edit.put(row, column, value)));
                }
            });
            changed.put(sheet.getKey(), edit.text());
        }
        if (formulas) {
            changed.put(main, RecalculateOnOpening.in(PartText.of(zip, main, file), file));
        }
        return changed;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
