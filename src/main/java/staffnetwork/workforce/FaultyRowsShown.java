package staffnetwork.workforce;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.FileLook.Mask;
import staffnetwork.intake.RowsToFix;
import staffnetwork.spreadsheet.RowReader.Next;
import staffnetwork.spreadsheet.Spreadsheet;

/**
 * The faulty rows of a list or table with what stands in them. Numbers of people are left out, the row's number finds it; what
 * is no term of the field could be about a person and is hidden.
 */
final class FaultyRowsShown {
    private static final Set<Field> LEFT_OUT =
            EnumSet.of(Field.EMPLOYEE, Field.ASSIGNMENT, Field.APPLICATION, Field.CASE, Field.PRIMARY);
    private static final Set<Field> DAYS = EnumSet.of(Field.OPENED, Field.SHORTLISTED_ON);
    private static final int LONGEST = 60;
    private static final int WIDEST = 40;

    private FaultyRowsShown() {}

    static RowsToFix of(Spreadsheet spreadsheet, Layout layout, FaultyRows faulty) {
        Columns list = layout.columns();
        List<Given> given = list == null ? ofTable(layout) : ofList(list);
        List<RowsToFix.Line> rows = new ArrayList<>();
        spreadsheet.read(layout.sheet(), row -> {
            if (faulty.has(row.number())) {
                Line line = Line.of(row);
                rows.add(new RowsToFix.Line(
                        row.number(),
                        given.stream().map(column -> column.shown(line)).toList(),
                        faulty.of(row.number())));
            }
            return Next.GO_ON;
        });
        return new RowsToFix(layout.sheet(), given.stream().map(Given::column).toList(), rows, faulty.more());
    }

    private record Given(RowsToFix.Column column, @Nullable Field field) {
        FileLook.Cell shown(Line line) {
            String text = line.cell(column.index()).text();
            boolean hidden = !text.isBlank() && !harmless(text);
            return new FileLook.Cell(hidden ? "" : text, hidden ? Mask.HIDDEN : Mask.SHOWN);
        }

        private boolean harmless(String text) {
            if (field == null || DAYS.contains(field)) {
                return text.length() <= LONGEST;
            }
            return Shown.plain(field == Field.DISABILITY ? ValueKind.DISABILITY : ValueKind.PAY_SCALE, text)
                    || (field == Field.FTE && text.matches("[0-9.]{1,6}"));
        }
    }

    private static List<Given> ofList(Columns columns) {
        List<Given> given = new ArrayList<>();
        columns.at().forEach((field, index) -> {
            if (!LEFT_OUT.contains(field)) {
                given.add(new Given(column(columns.header(), index), field));
            }
        });
        given.sort((one, other) ->
                Integer.compare(one.column().index(), other.column().index()));
        return given;
    }

    private static List<Given> ofTable(Layout layout) {
        int wide = layout.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        return IntStream.range(0, Math.min(wide, WIDEST))
                .mapToObj(index -> new Given(column(layout.header(), index), null))
                .toList();
    }

    private static RowsToFix.Column column(Line header, int index) {
        return new RowsToFix.Column(
                index, Columns.letters(index), header.cell(index).text());
    }
}
