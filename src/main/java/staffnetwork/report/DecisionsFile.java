package staffnetwork.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;
import staffnetwork.workforce.Decisions;
import staffnetwork.workforce.ValueKind;

/** What an organisation decided its own values mean, from a file with the columns kind, value and means. */
final class DecisionsFile {
    private static final List<String> HEADER = List.of("kind", "value", "means");

    private final String name;
    private final Consumer<Fault> faults;
    private final Map<ValueKind, Map<String, String>> meanings = new EnumMap<>(ValueKind.class);
    private boolean begun;

    private DecisionsFile(String name, Consumer<Fault> faults) {
        this.name = name;
        this.faults = faults;
    }

    /** Reads the decisions; what is wrong with the file goes to {@code faults}. */
    static Decisions read(Path file, String name, Consumer<Fault> faults) {
        Opened opened = Spreadsheets.open(file, name, Limits.ofTrust());
        if (opened instanceof Opened.Refused refused) {
            faults.accept(refused.fault());
            return Decisions.NONE;
        }
        DecisionsFile decisions = new DecisionsFile(name, faults);
        try (Spreadsheet book = ((Opened.Usable) opened).spreadsheet()) {
            book.read(book.sheets().get(0), decisions::take).ifPresent(faults);
        }
        return new Decisions(decisions.meanings);
    }

    private RowReader.Next take(Row row) {
        List<String> cells = List.of(row.text(0), row.text(1), row.text(2));
        if (begun) {
            decide(cells, row.number());
            return RowReader.Next.GO_ON;
        }
        begun = cells.stream().map(cell -> cell.toLowerCase(Locale.UK)).toList().equals(HEADER);
        if (!begun) {
            wrong(row.number(), "", "the headings kind, value and means", "others", "Put these headings into row 1.");
        }
        return begun ? RowReader.Next.GO_ON : RowReader.Next.STOP;
    }

    private void decide(List<String> cells, int row) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        Optional<ValueKind> kind = kind(cells.get(0));
        if (kind.isEmpty()) {
            wrong(
                    row,
                    "A",
                    "a kind such as pay scale or staff group",
                    "another",
                    "Take the kind from the fault it answers.");
            return;
        }
        String means = cells.get(2).toUpperCase(Locale.UK).strip().replaceAll("[ -]+", "_");
        if (!kind.get().targets().contains(means)) {
            String choice = String.join(", ", kind.get().targets());
            wrong(row, "C", "one of " + choice, "another word", "Write one of these words.");
            return;
        }
        meanings.computeIfAbsent(kind.get(), any -> new HashMap<>()).put(cells.get(1), means);
    }

    private static Optional<ValueKind> kind(String text) {
        for (ValueKind kind : ValueKind.values()) {
            String plain = text.strip().replace('_', ' ');
            if (kind.words().equalsIgnoreCase(plain)
                    || kind.name().replace('_', ' ').equalsIgnoreCase(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private void wrong(int row, String column, String expected, String found, String remedy) {
        faults.accept(
                Fault.blocking(FaultCode.UNKNOWN_CODE, new Place(name, "", row, column), expected, found, remedy));
    }
}
