package staffnetwork.intake;

import java.util.List;

/**
 * The first rows of a file as they are shown to who says what stands where. Nothing in it is about a person: such cells are
 * marked and left empty. It is made anew from the file each time and never kept.
 *
 * @param sheets the names of the sheets; one empty name for CSV
 * @param sheet the sheet looked at
 * @param headerRow the row taken for the headings, as the user sees it; 0 if there is none
 * @param why how that was recognised, in a sentence; empty if it was not
 * @param doubt why the row does not look like headings; empty if it does
 * @param signature by which the layout is remembered; empty without headings
 * @param columns its columns from left to right
 * @param lines the first ten rows of the sheet from the headings on
 */
public record FileLook(
        List<String> sheets,
        String sheet,
        int headerRow,
        String why,
        String doubt,
        String signature,
        List<Column> columns,
        List<Line> lines) {
    public FileLook {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** How a column came by its field. */
    public enum From {
        /** It has none. */
        NOWHERE,
        /** By its heading. */
        HEADING,
        /** Another column has the heading that fits better. */
        RIVAL,
        /** The organisation decided it before. */
        REMEMBERED
    }

    /**
     * One column.
     *
     * @param letters its letters, as the user sees them
     * @param heading what stands above it; empty if nothing does
     * @param key the heading as plain words, made unique
     * @param personal true if its content is thrown away
     * @param field the name of the field it is or could be; empty for none
     * @param sample a few different cells of it
     */
    public record Column(
            int index,
            String letters,
            String heading,
            String key,
            boolean personal,
            String field,
            From from,
            List<Cell> sample) {
        public Column {
            sample = List.copyOf(sample);
        }
    }

    /** One row, with its number as the user sees it. */
    public record Line(int number, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** One cell: what may be shown of it. */
    public record Cell(String text, Mask mask) {}

    /** Whether a cell is shown. */
    public enum Mask {
        /** It is. */
        SHOWN,
        /** It stands in a column about a person, which is thrown away. */
        THROWN_AWAY,
        /** It could be about a person. */
        HIDDEN
    }
}
