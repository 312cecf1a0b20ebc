package staffnetwork.intake;

import java.util.List;
import java.util.Optional;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;

/**
 * The part of a workbook somebody chose: one sheet, and of the rows above the chosen headings only titles, which may name the
 * survey year. What was not chosen is left to be found.
 */
public final class ChosenPart implements Spreadsheet {
    private static final int CELLS_OF_A_TITLE = 2;
    private final Spreadsheet whole;
    private final Choice choice;

    /** That part of a spreadsheet. */
    public ChosenPart(Spreadsheet whole, Choice choice) {
        this.whole = whole;
        this.choice = choice;
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public Format format() {
        return whole.format();
    }

    @Override
    public List<String> sheets() {
        String sheet = choice.sheet();
        return sheet != null && whole.sheets().contains(sheet) ? List.of(sheet) : whole.sheets();
    }

    @Override
    public Optional<Fault> read(String sheet, RowReader reader) {
        return whole.read(
                sheet,
                row -> row.number() >= choice.headerRow() || isTitle(row) ? reader.row(row) : RowReader.Next.GO_ON);
    }

    @Override
    public void close() {
        whole.close();
    }

    private static boolean isTitle(Row row) {
        int filled = 0;
        for (int column = 0; column < row.columns(); column++) {
            filled += row.text(column).isBlank() ? 0 : 1;
        }
        return filled <= CELLS_OF_A_TITLE;
    }
}
