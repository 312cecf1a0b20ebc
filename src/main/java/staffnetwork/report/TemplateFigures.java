package staffnetwork.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import staffnetwork.spreadsheet.CellValue;
import staffnetwork.wdes.FigureKey.Who;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Voices;

/** The figures of a year as values, row by row: what is typed, and what a template may want typed although it can be worked out. */
final class TemplateFigures {
    private static final List<Who> GROUPS = List.of(Who.DISABLED, Who.NON_DISABLED, Who.UNKNOWN);
    private final SubmittedYear year;
    private final SubmissionCells typed;
    private final Map<String, LayoutRow> rows = new HashMap<>();

    TemplateFigures(SubmittedYear year, SubmissionLayout layout) {
        this.year = year;
        this.typed = new SubmissionCells(year, new SubmissionFormulas(Map.of(), 0));
        layout.rows().forEach(row -> rows.put(row.id(), row));
    }

    /** What belongs into a cell of a row; nothing if it is not known or not asked. */
    Optional<CellValue> of(LayoutRow row, Who who) {
        return switch (row.fill()) {
            case SURVEY, ANSWER -> there(typed.of(row, who));
            case EVIDENCE -> evidence(who);
            case SUM, LESS, SAME, STAFF, SHORTLISTED, APPOINTED, ENTRIES, ILL_HEALTH, BOARD ->
                people(row, who).map(TemplateFigures::count);
            case SHARE, RATE, RATE_LESS, RATIO, POINTS -> worked(row, who);
        };
    }

    private static Optional<CellValue> there(CellValue value) {
        return value instanceof CellValue.Blank ? Optional.empty() : Optional.of(value);
    }

    private Optional<CellValue> evidence(Who who) {
        Voices voices = year.result().voices();
        return who != Who.DISABLED || voices == null ? Optional.empty() : there(CellValue.text(voices.evidence()));
    }

    private Optional<CellValue> worked(LayoutRow row, Who who) {
        boolean shown = row.fill() == LayoutRow.Fill.RATIO ? who == Who.DISABLED : who != Who.ALL;
        return Optional.of(row)
                .filter(any -> shown)
                .flatMap(any -> row.figure(who))
                .flatMap(key -> year.figure(key).computed())
                .map(figure -> CellValue.number(Decimals.inCell(figure), Decimals.format(figure.unit())));
    }

    private static CellValue count(BigDecimal people) {
        return people.stripTrailingZeros().scale() > 0
                ? CellValue.number(people, "#,##0.0")
                : CellValue.number(people.longValueExact());
    }

    /** A head-count; a total where the three groups are asked together. */
    private Optional<BigDecimal> people(LayoutRow row, Who who) {
        if (who == Who.ALL) {
            return GROUPS.stream().flatMap(group -> people(row, group).stream()).reduce(BigDecimal::add);
        }
        List<LayoutRow> parts = row.fill().calculated()
                ? row.of().stream()
                        .map(id -> Objects.requireNonNull(rows.get(id)))
                        .toList()
                : List.of();
        return switch (row.fill()) {
            case SUM, SAME ->
                parts.stream().flatMap(part -> people(part, who).stream()).reduce(BigDecimal::add);
            case LESS ->
                people(parts.get(0), who)
                        .flatMap(all -> people(parts.get(1), who).map(all::subtract));
            default -> number(typed.of(row, who));
        };
    }

    private static Optional<BigDecimal> number(CellValue value) {
        if (value instanceof CellValue.Whole whole) {
            return Optional.of(BigDecimal.valueOf(whole.value()));
        }
        return value instanceof CellValue.Decimal decimal ? Optional.of(decimal.value()) : Optional.empty();
    }

    /** True if the value is a share that may be written as 0.141 or as 14.1. */
    static boolean share(LayoutRow row) {
        return switch (row.fill()) {
            case SURVEY -> row.metric() != MetricCode.NINE_A;
            case SHARE, RATE, RATE_LESS, POINTS -> true;
            default -> false;
        };
    }
}
