package staffnetwork.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of one year in a submission workbook.
 *
 * @param year the WDES year
 * @param headerLine index of the line with the group names
 * @param disabled column, from 0; −1 for the others where they are missing
 */
record YearBlock(int year, int headerLine, int disabled, int nonDisabled, int unknown, int total) {
    private static final Pattern PREVIOUS = Pattern.compile("\\b(previous|last|prior) (wdes |reporting )?year\\b");
    private static final Pattern CURRENT = Pattern.compile("\\b(current|this) (wdes |reporting )?year\\b");
    private static final int NEAR = 6;
    private static final int LINES_ABOVE = 4;

    /** The years of a sheet, in the order of their columns; empty if it has no such header. */
    static List<YearBlock> of(Grid grid) {
        for (int line = 0; line < grid.lines().size(); line++) {
            List<YearBlock> blocks = inLine(grid, line);
            if (!blocks.isEmpty()) {
                return blocks;
            }
        }
        return List.of();
    }

    /** The columns of a year under every header of a sheet, from the top. */
    static List<YearBlock> of(Grid grid, int year) {
        List<YearBlock> blocks = new ArrayList<>();
        for (int line = 0; line < grid.lines().size(); line++) {
            inLine(grid, line).stream().filter(block -> block.year() == year).forEach(blocks::add);
        }
        return blocks;
    }

    private static List<YearBlock> inLine(Grid grid, int index) {
        Grid.Line line = grid.lines().get(index);
        List<YearBlock> blocks = new ArrayList<>();
        for (int column = 0; column < line.cells().size(); column++) {
            if (group(line.text(column)) == Group.DISABLED && find(line, Group.NON_DISABLED, column) >= 0) {
                Optional<Integer> year = year(grid, index, column);
                if (year.isPresent()) {
                    blocks.add(new YearBlock(
                            year.get(),
                            index,
                            column,
                            find(line, Group.NON_DISABLED, column),
                            find(line, Group.UNKNOWN, column),
                            find(line, Group.TOTAL, column)));
                }
            }
        }
        return blocks;
    }

    private enum Group {
        DISABLED,
        NON_DISABLED,
        UNKNOWN,
        TOTAL,
        NONE
    }

    private static Group group(String header) {
        String words = LabelWords.of(header);
        if (words.endsWith("unknown") || words.contains("unknown null") || words.endsWith("unknown or null")) {
            return Group.UNKNOWN;
        } else if (words.endsWith("non disabled") || words.endsWith("nondisabled") || words.endsWith("not disabled")) {
            return Group.NON_DISABLED;
        } else if (words.endsWith("disabled")) {
            return Group.DISABLED;
        }
        return words.endsWith("total") || words.endsWith("overall") ? Group.TOTAL : Group.NONE;
    }

    /** The column of a group before the next block begins; −1 if there is none. */
    private static int find(Grid.Line line, Group wanted, int from) {
        for (int column = from + 1; column < from + NEAR; column++) {
            Group group = group(line.text(column));
            if (group == Group.DISABLED) {
                return -1;
            } else if (group == wanted) {
                return column;
            }
        }
        return -1;
    }

    /** The year stands in the heading itself or above it, there or further left; or it is this or last year of the title. */
    private static Optional<Integer> year(Grid grid, int index, int column) {
        Optional<Integer> inHeading = YearWords.last(grid.lines().get(index).text(column));
        for (int up = 0; inHeading.isEmpty() && up <= LINES_ABOVE && up <= index; up++) {
            Grid.Line line = grid.lines().get(index - up);
            for (int left = column; inHeading.isEmpty() && left > column - NEAR + 1 && left >= 0; left--) {
                String text = line.text(left);
                inHeading = up == 0 ? Optional.empty() : YearWords.last(text);
                inHeading = inHeading.or(() -> ofTitle(grid, index, LabelWords.of(text)));
            }
        }
        return inHeading;
    }

    private static Optional<Integer> ofTitle(Grid grid, int index, String words) {
        boolean previous = PREVIOUS.matcher(words).find();
        if (!previous && !CURRENT.matcher(words).find()) {
            return Optional.empty();
        }
        return grid.lines().subList(0, index).stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(text -> YearWords.last(text).stream())
                .max(Integer::compare)
                .map(year -> previous ? year - 1 : year);
    }
}
