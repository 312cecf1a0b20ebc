package staffnetwork.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import staffnetwork.wdes.FigureKey.Who;

/**
 * A sheet of a template in which columns of the year and rows of the layout were found.
 *
 * @param blocks the columns of the year, under each header from the top
 * @param labels where labels stand, and the rows found by them
 */
record TemplateSheet(Grid grid, List<YearBlock> blocks, LabelledRows.Labels labels) {
    private static final Set<String> NOTES = Set.of("notes", "note", "comments", "comment");

    /** The sheets of a template that have columns of that year. */
    static List<TemplateSheet> of(List<Grid> grids, SubmissionLayout layout) {
        List<TemplateSheet> sheets = new ArrayList<>();
        for (Grid grid : grids) {
            List<YearBlock> blocks = YearBlock.of(grid, layout.wdesYear());
            if (!blocks.isEmpty()) {
                YearBlock first = blocks.get(0);
                sheets.add(new TemplateSheet(
                        grid, blocks, LabelledRows.in(grid, layout, first.headerLine(), firstColumn(grid, first))));
            }
        }
        return sheets;
    }

    /** Labels stand left of every year's columns. */
    private static int firstColumn(Grid grid, YearBlock found) {
        return YearBlock.of(grid).stream().mapToInt(YearBlock::disabled).reduce(found.disabled(), Math::min);
    }

    Map<String, Grid.Line> rows() {
        return labels.rows();
    }

    /** The column of a group in a row, from 0; −1 if there is none. */
    int column(Grid.Line line, Who who) {
        YearBlock block = block(line);
        return switch (who) {
            case DISABLED -> block.disabled();
            case NON_DISABLED -> block.nonDisabled();
            case UNKNOWN -> block.unknown();
            case ALL, COMPARED -> block.total();
        };
    }

    /** The column for notes, from 0; −1 if there is none. */
    int notes(Grid.Line line) {
        Grid.Line header = grid.lines().get(block(line).headerLine());
        for (int column = 0; column < header.cells().size(); column++) {
            if (NOTES.contains(LabelWords.of(header.text(column)))) {
                return column;
            }
        }
        return -1;
    }

    private YearBlock block(Grid.Line line) {
        YearBlock nearest = blocks.get(0);
        for (YearBlock block : blocks) {
            if (grid.lines().get(block.headerLine()).number() < line.number()) {
                nearest = block;
            }
        }
        return nearest;
    }

    /** The rows below the header that bear a label we do not know. */
    List<Grid.Line> unknown() {
        Set<Integer> known = new java.util.HashSet<>();
        labels.rows().values().forEach(line -> known.add(line.number()));
        return grid.lines().stream()
                .skip(blocks.get(0).headerLine() + 1L)
                .filter(line -> !known.contains(line.number()) && !label(line).isEmpty())
                .toList();
    }

    /** The label of a row as the template has it. */
    String label(Grid.Line line) {
        return line.text(labels.column());
    }
}
