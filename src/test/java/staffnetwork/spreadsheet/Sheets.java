package staffnetwork.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads whole sheets into memory, for tests. */
final class Sheets {
    private Sheets() {}

    static Spreadsheet open(Path file) {
        Opened opened = Spreadsheets.open(file, file.getFileName().toString(), Limits.ofTrust());
        if (opened instanceof Opened.Usable usable) {
            return usable.spreadsheet();
        }
        throw new AssertionError(((Opened.Refused) opened).fault().sentence());
    }

    /** The fault that opening the file or reading any of its sheets gives. */
    static Optional<Fault> fault(Path file) {
        return fault(file, Limits.ofTrust());
    }

    static Optional<Fault> fault(Path file, Limits limits) {
        Opened opened = Spreadsheets.open(file, file.getFileName().toString(), limits);
        if (opened instanceof Opened.Refused refused) {
            return Optional.of(refused.fault());
        }
        try (Spreadsheet spreadsheet = ((Opened.Usable) opened).spreadsheet()) {
            for (String sheet : spreadsheet.sheets()) {
                Optional<Fault> fault = spreadsheet.read(sheet, row -> RowReader.Next.GO_ON);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    /** Row number to the texts of the row, up to its last cell. */
    static Map<Integer, List<String>> texts(Spreadsheet spreadsheet, String sheet) {
        Map<Integer, List<String>> rows = new LinkedHashMap<>();
        Optional<Fault> fault = spreadsheet.read(sheet, row -> {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.columns(); column++) {
                cells.add(row.text(column));
            }
            rows.put(row.number(), cells);
            return RowReader.Next.GO_ON;
        });
        fault.ifPresent(found -> {
            throw new AssertionError(found.sentence());
        });
        return rows;
    }

    /** The texts of the first sheet. */
    static Map<Integer, List<String>> texts(Path file) {
        try (Spreadsheet spreadsheet = open(file)) {
            return texts(spreadsheet, spreadsheet.sheets().get(0));
        }
    }
}
