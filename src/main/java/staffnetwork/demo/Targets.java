package staffnetwork.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import staffnetwork.workforce.Headcounts;

/** What the invented people add up to: the lines of {@code targets.csv}. */
final class Targets {
    private static final int COLUMNS = 6;
    private static final List<Line> LINES = read();

    private Targets() {}

    /**
     * One line.
     *
     * @param year the WDES year; for the survey its autumn, for cases the year to 31 March
     * @param part what is counted, for example a side of metric 1 or a survey question
     * @param row which of them, for example a pay row
     * @param people by status group
     */
    record Line(int year, String part, String row, Headcounts people) {}

    /** The lines of a part, in their order. */
    static List<Line> of(int year, String part) {
        return LINES.stream()
                .filter(line -> line.year == year && line.part.equals(part))
                .toList();
    }

    /** One line's people. */
    static Headcounts of(int year, String part, String row) {
        return of(year, part).stream()
                .filter(line -> line.row.equals(row))
                .findFirst()
                .map(Line::people)
                .orElseThrow(() -> new IllegalArgumentException("no target " + year + " " + part + " " + row));
    }

    private static List<Line> read() {
        try (InputStream in = Objects.requireNonNull(Targets.class.getResourceAsStream("targets.csv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Line> lines = new ArrayList<>();
            reader.lines().filter(line -> line.matches("[0-9].*")).forEach(line -> lines.add(line(line)));
            return List.copyOf(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String text) {
        String[] cells = text.split(",", COLUMNS);
        Headcounts people =
                new Headcounts(Long.parseLong(cells[3]), Long.parseLong(cells[4]), Long.parseLong(cells[COLUMNS - 1]));
        return new Line(Integer.parseInt(cells[0]), cells[1], cells[2], people);
    }
}
