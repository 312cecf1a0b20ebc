package staffnetwork.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.Mended;
import staffnetwork.intake.RowsToFix;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader.Next;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;

/**
 * Reads a workbook with rows that were put right. Only rows that stop the file are taken, only the columns that were given, and of
 * these only the cells that were changed; a cell that was hidden and still says so stays as it is in the file.
 */
final class FixedRowsReader {
    /** What stands in a cell that is not shown. */
    static final String HIDDEN = "[not shown]";

    private static final Pattern LETTERS = Pattern.compile("^([A-Z]{1,3})( \\(.*\\))?$", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");

    private final RowsToFix given;
    private final Map<Integer, RowsToFix.Line> lines = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> changed = new HashMap<>();
    private final String fingerprint;
    private @Nullable Map<Integer, Integer> columns;
    private boolean ours;

    private FixedRowsReader(RowRepairs.FaultyFile faulty) {
        this.given = faulty.rows();
        this.fingerprint = faulty.file().shortSha256();
        given.rows().forEach(line -> lines.put(line.number(), line));
    }

    static FixedRows read(Path path, String name, RowRepairs.FaultyFile faulty) {
        Opened opened = Spreadsheets.open(path, name, Limits.ofTrust());
        if (opened instanceof Opened.Refused refused) {
            return new FixedRows.Refused(
                    "mapping.fix.unreadable", refused.fault().remedy());
        }
        FixedRowsReader reader = new FixedRowsReader(faulty);
        try (Spreadsheet book = ((Opened.Usable) opened).spreadsheet()) {
            Optional<Fault> broken = book.read(book.sheets().get(0), reader::take);
            return broken.<FixedRows>map(fault -> new FixedRows.Refused("mapping.fix.unreadable", fault.remedy()))
                    .orElseGet(reader::outcome);
        }
    }

    private Next take(Row row) {
        if (columns != null) {
            line(row, columns);
            return Next.GO_ON;
        }
        Map<Integer, Integer> found = new HashMap<>();
        for (int cell = 0; cell < row.columns(); cell++) {
            String text = row.text(cell);
            ours |= text.contains(fingerprint);
            Integer column = column(text);
            if (column != null) {
                found.put(cell, column);
            }
        }
        if (!found.isEmpty()) {
            columns = found;
        }
        return Next.GO_ON;
    }

    /** The column of the file that a heading such as {@code D (Pay Scale)} stands for, if it was given. */
    private @Nullable Integer column(String heading) {
        Matcher letters = LETTERS.matcher(heading);
        if (!letters.matches()) {
            return null;
        }
        return given.columns().stream()
                .filter(column -> column.letters().equals(letters.group(1)))
                .map(RowsToFix.Column::index)
                .findFirst()
                .orElse(null);
    }

    private void line(Row row, Map<Integer, Integer> places) {
        String number = row.text(0);
        RowsToFix.Line before = WHOLE.matcher(number).matches() ? lines.get(Integer.valueOf(number)) : null;
        if (before == null) {
            return;
        }
        places.forEach((cell, column) -> {
            String text = row.text(cell);
            if (!text.equals(shown(before, column))) {
                changed.computeIfAbsent(before.number(), any -> new HashMap<>()).put(column, text);
            }
        });
    }

    private String shown(RowsToFix.Line line, int column) {
        List<Integer> indices = new ArrayList<>();
        given.columns().forEach(each -> indices.add(each.index()));
        return shown(line.cells().get(indices.indexOf(column)));
    }

    /** What stands in the workbook for a cell. */
    static String shown(FileLook.Cell cell) {
        return cell.mask() == FileLook.Mask.SHOWN ? cell.text() : HIDDEN;
    }

    private FixedRows outcome() {
        if (!ours || columns == null) {
            return new FixedRows.Refused("mapping.fix.other-file", "");
        }
        return changed.isEmpty()
                ? new FixedRows.Refused("mapping.fix.unchanged", "")
                : new FixedRows.Right(new Mended(given.sheet(), changed));
    }
}
