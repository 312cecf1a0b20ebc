package staffnetwork.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rows of a layout in a sheet by their labels; spacing, case, numbering and years may differ, and rows may be missing. */
final class LabelledRows {
    private static final Pattern SECTION =
            Pattern.compile("^(?:metric\\s*)?(1\\s*[ab]|2|3|4\\s*[ab]?|5|6|7|8|9\\s*[ab]?|10)\\b.*");
    private static final Pattern SURE_SECTION = Pattern.compile("^(metric\\s*[0-9]|[149]\\s*[ab]\\b).*");
    private static final Pattern WORD = Pattern.compile("[a-z]{3}");
    private static final int LONGEST_SECTION = 60;

    private final SubmissionLayout layout;
    private final int metricColumn;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Grid.Line> found = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private String section = "";
    private int last = -1;

    private LabelledRows(SubmissionLayout layout, int metricColumn) {
        this.layout = layout;
        this.metricColumn = metricColumn;
        layout.rows().forEach(row -> order.put(row.id(), order.size()));
    }

    /**
     * The labels of a sheet.
     *
     * @param column where they stand, from 0; −1 if none was found
     * @param rows the rows found, by the ids of the layout
     */
    record Labels(int column, Map<String, Grid.Line> rows) {
        /** How many rows bear a label in words: bare numbers are labels of pay bands, but also of rows. */
        long inWords() {
            return rows.values().stream()
                    .filter(line ->
                            WORD.matcher(LabelWords.of(line.text(column))).find())
                    .count();
        }
    }

    /** The rows found, by the ids of the layout, reading labels from the column where most are found. */
    static Labels in(Grid grid, SubmissionLayout layout, int firstLine, int beforeColumn) {
        Labels best = new Labels(-1, Map.of());
        int metricColumn = metricColumn(grid.lines().get(firstLine));
        for (int column = 0; column < beforeColumn; column++) {
            LabelledRows rows = new LabelledRows(layout, metricColumn);
            for (Grid.Line line : grid.lines().subList(firstLine, grid.lines().size())) {
                rows.take(line, column);
            }
            Labels labels = new Labels(column, rows.found);
            if (labels.inWords() > best.inWords()) {
                best = labels;
            }
        }
        return best;
    }

    private static int metricColumn(Grid.Line header) {
        for (int column = 0; column < header.cells().size(); column++) {
            if (Set.of("metric", "metrics", "indicator").contains(LabelWords.of(header.text(column)))) {
                return column;
            }
        }
        return -1;
    }

    /** A bare number left of the label is a metric only in the column of metrics; elsewhere it numbers the row. */
    private void take(Grid.Line line, int column) {
        for (int left = 0; left < column; left++) {
            String text = line.text(left).strip().toLowerCase(Locale.UK);
            if (left == metricColumn || SURE_SECTION.matcher(text).matches()) {
                sectionOf(text).ifPresent(name -> section = name);
            }
        }
        String label = line.text(column);
        Optional<LayoutRow> row = row(LabelWords.of(label));
        if (row.isPresent()) {
            found.put(row.get().id(), line);
            taken.add(row.get().id());
            last = order.getOrDefault(row.get().id(), last);
        } else {
            heading(label);
        }
    }

    /** A heading such as "1b) Clinical workforce" in the column of the labels. */
    private void heading(String label) {
        String words = LabelWords.of(label);
        if (words.contains("non clinical")) {
            section = "1a";
        } else if (words.contains("clinical") && !words.contains("total")) {
            section = "1b";
        } else if (words.startsWith("metric")) {
            sectionOf(label).ifPresent(name -> section = name);
        }
    }

    private static Optional<String> sectionOf(String text) {
        Matcher matcher = SECTION.matcher(text.strip().toLowerCase(Locale.UK));
        return matcher.matches() && text.strip().length() < LONGEST_SECTION
                ? Optional.of(matcher.group(1).replaceAll("\\s", ""))
                : Optional.empty();
    }

    private Optional<LayoutRow> row(String label) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        List<LayoutRow> candidates = layout.rows().stream()
                .filter(row -> !taken.contains(row.id()) && bears(row, label))
                .toList();
        List<LayoutRow> here = candidates.stream()
                .filter(row -> !section.isEmpty() && row.section().startsWith(section))
                .toList();
        List<LayoutRow> likely = here.isEmpty() ? candidates : here;
        return likely.stream()
                .filter(row -> order.getOrDefault(row.id(), 0) > last)
                .findFirst()
                .or(() -> likely.stream().findFirst());
    }

    private static boolean bears(LayoutRow row, String label) {
        return LabelWords.of(row.item()).equals(label)
                || row.aliases().stream().anyMatch(alias -> LabelWords.of(alias).equals(label));
    }
}
