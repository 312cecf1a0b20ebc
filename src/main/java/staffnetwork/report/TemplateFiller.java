package staffnetwork.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import staffnetwork.report.NotPlaced.Why;
import staffnetwork.spreadsheet.CellValue;
import staffnetwork.spreadsheet.FillableCell;
import staffnetwork.spreadsheet.FillableCell.Standing;
import staffnetwork.spreadsheet.FillableWorkbook;
import staffnetwork.wdes.FigureKey.Who;

/** Puts the figures of a year into the empty cells of a template and writes down what could not be put there. */
final class TemplateFiller {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final FillableWorkbook workbook;
    private final TemplateFigures figures;
    private final List<NotPlaced> notPlaced = new ArrayList<>();
    private int cells;

    TemplateFiller(FillableWorkbook workbook, TemplateFigures figures) {
        this.workbook = workbook;
        this.figures = figures;
    }

    int cells() {
        return cells;
    }

    List<NotPlaced> notPlaced() {
        return notPlaced;
    }

    /** Fills every row of the layout where a sheet has it first. */
    void fill(SubmissionLayout layout, List<TemplateSheet> sheets) {
        for (LayoutRow row : layout.rows()) {
            Optional<TemplateSheet> sheet = sheets.stream()
                    .filter(found -> found.rows().containsKey(row.id()))
                    .findFirst();
            if (sheet.isPresent()) {
                new OneRow(sheet.get(), row).fill();
            } else if (!row.fill().calculated()) {
                missing(row);
            }
        }
        sheets.forEach(this::unknown);
    }

    private void missing(LayoutRow row) {
        Map<Who, String> typed = new EnumMap<>(Who.class);
        for (Who who : SubmissionFormulas.COLUMNS) {
            if (who != Who.ALL || row.section().equals("9a")) {
                figures.of(row, who).ifPresent(value -> typed.put(who, words(value)));
            }
        }
        if (!typed.isEmpty()) {
            notPlaced.add(new NotPlaced(row.item(), row.metric().code(), Why.NO_ROW, typed));
        }
    }

    /** Rows made to be filled that we know nothing about. */
    private void unknown(TemplateSheet sheet) {
        Set<String> told = new HashSet<>();
        for (Grid.Line line : sheet.unknown()) {
            boolean asks = SubmissionFormulas.COLUMNS.stream()
                    .mapToInt(who -> sheet.column(line, who))
                    .filter(column -> column >= 0)
                    .anyMatch(column -> cell(sheet, line, column).standing() == Standing.INPUT);
            if (asks && told.add(sheet.label(line))) {
                notPlaced.add(new NotPlaced(sheet.label(line), "", Why.UNKNOWN_ROW, Map.of()));
            }
        }
    }

    private FillableCell cell(TemplateSheet sheet, Grid.Line line, int column) {
        return workbook.cell(sheet.grid().sheet(), line.number(), column);
    }

    static String words(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return text.text();
        } else if (value instanceof CellValue.Whole whole) {
            return Long.toString(whole.value());
        }
        CellValue.Decimal decimal = (CellValue.Decimal) value;
        boolean percent = decimal.format().contains("%");
        BigDecimal number = percent ? decimal.value().multiply(HUNDRED) : decimal.value();
        return number.setScale(2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + (percent ? "%" : "");
    }

    /** One row of the layout in the template. */
    private final class OneRow {
        private final TemplateSheet sheet;
        private final LayoutRow row;
        private final Grid.Line line;
        private final Map<Why, Map<Who, String>> left = new LinkedHashMap<>();
        private boolean supplied;
        private boolean asked;

        OneRow(TemplateSheet sheet, LayoutRow row) {
            this.sheet = sheet;
            this.row = row;
            this.line = java.util.Objects.requireNonNull(sheet.rows().get(row.id()));
        }

        void fill() {
            for (Who who : SubmissionFormulas.COLUMNS) {
                one(who);
            }
            if (!supplied && asked) {
                left.put(Why.NOT_SUPPLIED, Map.of());
            }
            left.forEach((why, typed) ->
                    notPlaced.add(new NotPlaced(sheet.label(line), row.metric().code(), why, typed)));
        }

        private void one(Who who) {
            Optional<CellValue> value = figures.of(row, who);
            int column = column(who);
            Standing standing =
                    column < 0 ? Standing.COVERED : cell(sheet, line, column).standing();
            boolean free = standing == Standing.INPUT || standing == Standing.EMPTY;
            boolean calculated =
                    row.fill().calculated() || (who == Who.ALL && !row.section().equals("9a"));
            supplied |= value.isPresent() && !calculated;
            asked |= free && !row.fill().calculated();
            if (value.isEmpty() || (calculated && standing != Standing.INPUT)) {
                return;
            } else if (column < 0) {
                leave(Why.NO_COLUMN, who, value.get());
            } else if (free) {
                put(who, column, value.get());
            } else if (!alreadyThere(standing, column, value.get())) {
                leave(Why.valueOf(standing.name()), who, value.get());
            }
        }

        /** The text of metric 9b stands under its notes where the template has them and does not give it a cell of its own. */
        private int column(Who who) {
            int column = sheet.column(line, who);
            if (row.fill() != LayoutRow.Fill.EVIDENCE || column < 0) {
                return column;
            }
            int notes = sheet.notes(line);
            return notes < 0 || cell(sheet, line, column).standing() == Standing.INPUT ? column : notes;
        }

        private void put(Who who, int column, CellValue value) {
            FillableCell cell = cell(sheet, line, column);
            if (value instanceof CellValue.Text text) {
                putText(who, column, cell, text);
                return;
            }
            Optional<CellValue> scaled = TemplateFigures.share(row) ? scaled(cell, value) : Optional.of(value);
            if (scaled.isEmpty()) {
                leave(Why.SCALE, who, value);
            } else if (!cell.takes(number(scaled.get()))) {
                leave(Why.RULE, who, value);
            } else {
                set(column, scaled.get());
            }
        }

        /** An answer in the template's own spelling. */
        private void putText(Who who, int column, FillableCell cell, CellValue.Text text) {
            String spelled = cell.choices().stream()
                    .filter(choice -> choice.equalsIgnoreCase(text.text()))
                    .findFirst()
                    .orElse(text.text());
            if (cell.takes(spelled)) {
                set(column, CellValue.text(spelled));
            } else {
                leave(Why.RULE, who, text);
            }
        }

        private void set(int column, CellValue value) {
            workbook.fill(sheet.grid().sheet(), line.number(), column, value);
            cells++;
        }

        /** Decided by the template, never by the value: a percentage format, or a bound of 1 or of 100. */
        private Optional<CellValue> scaled(FillableCell cell, CellValue value) {
            if (cell.percent() || cell.most().filter(BigDecimal.ONE::equals).isPresent()) {
                return Optional.of(value);
            }
            return cell.most()
                    .filter(most -> most.compareTo(HUNDRED) == 0)
                    .map(most -> CellValue.number(number(value).multiply(HUNDRED), "0.0"));
        }

        /** True if the template holds the very figure, for example one that was filled in before it was sent out. */
        private boolean alreadyThere(Standing standing, int column, CellValue value) {
            String there = line.text(column).replace(",", "");
            if (standing != Standing.FILLED || value instanceof CellValue.Text) {
                return standing == Standing.FILLED && there.equalsIgnoreCase(words(value));
            }
            try {
                BigDecimal difference = new BigDecimal(there).subtract(number(value));
                return difference.abs().compareTo(new BigDecimal("1e-9")) < 0;
            } catch (NumberFormatException other) {
                return false;
            }
        }

        private void leave(Why why, Who who, CellValue value) {
            left.computeIfAbsent(why, any -> new EnumMap<>(Who.class)).put(who, words(value));
        }
    }

    private static BigDecimal number(CellValue value) {
        return value instanceof CellValue.Whole whole
                ? BigDecimal.valueOf(whole.value())
                : ((CellValue.Decimal) value).value();
    }
}
