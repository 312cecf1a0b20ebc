package staffnetwork.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet's own text with the places of its rows and cells, what is merged, what is locked and what may be typed where. */
final class SheetMarkup {
    private final String xml;
    private final TreeMap<Integer, RowSpan> rows = new TreeMap<>();
    private final List<CellArea> merged = new ArrayList<>();
    private final List<CellArea> worked = new ArrayList<>();
    private final List<CellRule> rules = new ArrayList<>();
    private final List<int[]> columnStyles = new ArrayList<>();
    private boolean locked;

    private SheetMarkup(String xml) {
        this.xml = xml;
    }

    static SheetMarkup read(String xml, String file) {
        SheetMarkup sheet = new SheetMarkup(xml);
        sheet.new Reading(new Markup(xml, file), file).read();
        return sheet;
    }

    String xml() {
        return xml;
    }

    Iterable<Map.Entry<Integer, RowSpan>> rows() {
        return rows.entrySet();
    }

    @Nullable
    RowSpan row(int number) {
        return rows.get(number);
    }

    /** True if something is locked on this sheet. */
    boolean locked() {
        return locked;
    }

    /** True if a formula gives the cell its value, its own or one that fills several cells. */
    boolean worked(int row, CellSpan cell) {
        return cell.formula() || worked.stream().anyMatch(area -> area.holds(row, cell.column()));
    }

    boolean covered(int row, int column) {
        return merged.stream().anyMatch(area -> area.holds(row, column) && !area.beginsAt(row, column));
    }

    @Nullable
    CellRule rule(int row, int column) {
        return rules.stream()
                .filter(rule -> rule.about(row, column))
                .findFirst()
                .orElse(null);
    }

    /** The style of a cell, written down or not. */
    int style(RowSpan row, int column) {
        CellSpan cell = row.cells().get(column);
        if (cell != null || row.style() >= 0) {
            return cell != null ? cell.style() : row.style();
        }
        return columnStyles.stream()
                .filter(style -> column >= style[0] && column <= style[1])
                .map(style -> style[2])
                .findFirst()
                .orElse(0);
    }

    /** Goes through the text once. */
    private final class Reading {
        private final Markup markup;
        private final String file;
        private @Nullable RowSpan row;
        private int lastRow;
        private int lastColumn = -1;

        Reading(Markup markup, String file) {
            this.markup = markup;
            this.file = file;
        }

        void read() {
            for (Markup.Tag tag = markup.next(); tag != null; tag = markup.next()) {
                if (tag.opens()) {
                    take(tag);
                }
            }
        }

        private void take(Markup.Tag tag) {
            switch (tag.name().substring(tag.prefix().length())) {
                case "row" -> row(tag);
                case "c" -> cell(tag);
                case "col" ->
                    columnStyles.add(
                            new int[] {tag.number("min", 1) - 1, tag.number("max", 1) - 1, tag.number("style", 0)});
                case "mergeCell" -> merged.addAll(areas(tag, "ref"));
                case "sheetProtection" -> locked = tag.truth("sheet");
                case "dataValidation" -> rule(tag);
                default -> {
                    // everything else stays as it is
                }
            }
        }

        private static List<CellArea> areas(Markup.Tag tag, String attribute) {
            return CellArea.list(tag.attribute(attribute).orElse(""));
        }

        private void row(Markup.Tag tag) {
            lastRow = tag.number("r", lastRow + 1);
            lastColumn = -1;
            row = RowSpan.of(tag);
            rows.put(lastRow, row);
        }

        private void cell(Markup.Tag tag) {
            List<CellArea> place = areas(tag, "r");
            int column = place.isEmpty() ? lastColumn + 1 : place.get(0).firstColumn();
            RowSpan current = row;
            if (current == null || column <= lastColumn) {
                throw Reason.ROWS_OUT_OF_ORDER.of(file);
            }
            lastColumn = column;
            CellSpan bare = new CellSpan(tag, tag.to(), column, tag.number("s", 0), false, false, -1, -1);
            current.cells().put(column, tag.kind() == Markup.Kind.EMPTY ? bare : inside(bare));
        }

        /** What stands between the two tags of a cell. */
        private CellSpan inside(CellSpan bare) {
            boolean formula = false;
            boolean value = false;
            int from = -1;
            int to = -1;
            for (Markup.Tag tag = next(); !tag.is("c"); tag = next()) {
                Markup.Tag end = tag.kind() == Markup.Kind.EMPTY ? tag : closing(tag);
                if (tag.is("f")) {
                    formula = true;
                    worked.addAll(
                            tag.attribute("t").orElse("").matches("array|dataTable") ? areas(tag, "ref") : List.of());
                } else if (tag.is("v") || tag.is("is")) {
                    from = tag.from();
                    to = end.to();
                    value = !xml.substring(tag.to(), Math.max(tag.to(), end.from()))
                            .replaceAll("<[^>]*>", "")
                            .isBlank();
                }
            }
            int behind = lastTo;
            return new CellSpan(bare.tag(), behind, bare.column(), bare.style(), formula, value, from, to);
        }

        private int lastTo;

        private Markup.Tag next() {
            Markup.Tag tag = markup.next();
            if (tag == null) {
                throw Reason.TRUNCATED.of(file);
            }
            lastTo = tag.to();
            return tag;
        }

        private Markup.Tag closing(Markup.Tag opened) {
            int depth = 1;
            Markup.Tag tag = opened;
            while (depth > 0) {
                tag = next();
                depth += tag.kind() == Markup.Kind.OPEN ? 1 : tag.kind() == Markup.Kind.CLOSE ? -1 : 0;
            }
            return tag;
        }

        private void rule(Markup.Tag tag) {
            String first = "";
            String second = "";
            if (tag.kind() == Markup.Kind.OPEN) {
                for (Markup.Tag part = next(); !part.is("dataValidation"); part = next()) {
                    Markup.Tag end = part.kind() == Markup.Kind.EMPTY ? part : closing(part);
                    String text = plain(part, end);
                    first = part.is("formula1") ? text : first;
                    second = part.is("formula2") ? text : second;
                }
            }
            boolean enforced = tag.truth("showErrorMessage")
                    && tag.attribute("errorStyle").orElse("stop").equals("stop");
            if (enforced) {
                String operator = tag.attribute("operator").orElse("");
                String type = tag.attribute("type")
                        .orElse("none")
                        .toLowerCase(Locale.ROOT)
                        .strip();
                rules.add(new CellRule(areas(tag, "sqref"), type.equals("none") ? "" : type, operator, first, second));
            }
        }

        private String plain(Markup.Tag from, Markup.Tag to) {
            try {
                return from.equals(to) ? "" : References.resolve(xml.substring(from.to(), to.from()));
            } catch (java.nio.charset.CharacterCodingException unknown) {
                throw Reason.DAMAGED.of(file);
            }
        }
    }
}
