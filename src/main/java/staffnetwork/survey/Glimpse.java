package staffnetwork.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;

/** The first rows of every sheet, enough to tell the layout; taken before anything is counted. */
record Glimpse(String file, List<Sheet> sheets) {
    private static final int ROWS = 40;
    private static final int CHARACTERS = 400;

    /** The first rows of one sheet. */
    record Sheet(String name, List<Line> lines) {
        /** The survey year a title above a row names. */
        Optional<Integer> yearAbove(int row) {
            return lines.stream()
                    .filter(line -> line.number() < row)
                    .flatMap(line -> line.cells().stream())
                    .map(Words::surveyYear)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        /** The row with a number, if it holds anything. */
        Optional<Line> line(int number) {
            return lines.stream().filter(line -> line.number() == number).findFirst();
        }
    }

    /** One row: its number as the user sees it and its cells from column 0, trimmed. */
    record Line(int number, List<String> cells) {
        static Line of(Row row) {
            List<String> cells = new ArrayList<>(row.columns());
            for (int column = 0; column < row.columns(); column++) {
                String text = row.text(column);
                cells.add(text.length() > CHARACTERS ? text.substring(0, CHARACTERS) : text);
            }
            return new Line(row.number(), cells);
        }
    }

    /** The outcome of looking at a file. */
    sealed interface Look {
        record Seen(Glimpse glimpse) implements Look {}

        record Broken(Fault fault) implements Look {}
    }

    /** Looks at the first rows of every sheet. */
    static Look at(Spreadsheet book) {
        List<Sheet> sheets = new ArrayList<>();
        for (String name : book.sheets()) {
            List<Line> lines = new ArrayList<>();
            Optional<Fault> fault = book.read(name, row -> {
                if (row.number() > ROWS) {
                    return RowReader.Next.STOP;
                }
                lines.add(Line.of(row));
                return RowReader.Next.GO_ON;
            });
            if (fault.isPresent()) {
                return new Look.Broken(fault.get());
            }
            sheets.add(new Sheet(name, lines));
        }
        return new Look.Seen(new Glimpse(book.name(), sheets));
    }

    /** One sheet by its name. */
    Sheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sheet " + name));
    }

    /** The first row of each sheet that satisfies a condition, by the sheet's name. */
    Map<String, Line> headers(java.util.function.Predicate<Line> condition) {
        Map<String, Line> headers = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            sheet.lines().stream().filter(condition).findFirst().ifPresent(line -> headers.put(sheet.name(), line));
        }
        return headers;
    }
}
