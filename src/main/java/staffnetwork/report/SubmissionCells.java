package staffnetwork.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.CellValue;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.BoardRepresentation;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.FigureKey.Who;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.SurveyMetric;
import staffnetwork.wdes.Voices;
import staffnetwork.wdes.WdesResult;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Side;

/** The cells of one year's four columns: head-counts and survey results as values, everything else as formulas. */
final class SubmissionCells {
    private static final String COUNT = "#,##0";
    private static final String HALVES = "#,##0.0";
    private static final Map<Who, DisabilityStatus> STATUS = Map.of(
            Who.DISABLED, DisabilityStatus.DISABLED,
            Who.NON_DISABLED, DisabilityStatus.NON_DISABLED,
            Who.UNKNOWN, DisabilityStatus.UNKNOWN);
    private static final Map<Who, Respondents> RESPONDENTS = Map.of(
            Who.DISABLED, Respondents.DISABLED, Who.NON_DISABLED, Respondents.NON_DISABLED, Who.ALL, Respondents.ALL);

    private final SubmittedYear year;
    private final SubmissionFormulas formulas;

    SubmissionCells(SubmittedYear year, SubmissionFormulas formulas) {
        this.year = year;
        this.formulas = formulas;
    }

    /** One cell of a row. */
    CellValue of(LayoutRow row, Who who) {
        return switch (row.fill()) {
            case SURVEY -> survey(row, who);
            case ANSWER -> CellValue.text(who == Who.DISABLED ? answer() : "");
            case EVIDENCE -> CellValue.blank();
            default -> row.fill().counted() && who != Who.ALL ? typed(row, who) : calculated(row, who);
        };
    }

    private CellValue typed(LayoutRow row, Who who) {
        Headcounts people = people(row);
        if (people == null) {
            return CellValue.blank();
        }
        long count = people.of(status(who));
        return averaged(row)
                ? CellValue.number(new BigDecimal(count).divide(BigDecimal.valueOf(2)), HALVES)
                : CellValue.number(count);
    }

    private CellValue calculated(LayoutRow row, Who who) {
        String formula = formulas.of(row, who);
        if (formula.isEmpty()) {
            return CellValue.blank();
        }
        return printed(row, who).orElseGet(() -> CellValue.formula(formula, format(row)));
    }

    /** A figure that is known although what it is made of is not. */
    private Optional<CellValue> printed(LayoutRow row, Who who) {
        return row.figure(who)
                .filter(key -> !worked(key))
                .flatMap(key -> year.figure(key).computed())
                .map(figure -> CellValue.number(Decimals.inCell(figure), Decimals.format(figure.unit())));
    }

    private boolean worked(FigureKey key) {
        return Optional.ofNullable(year.result().figures().get(key))
                .flatMap(Metric::computed)
                .isPresent();
    }

    private static String format(LayoutRow row) {
        return switch (row.fill()) {
            case SHARE -> Decimals.format(Metric.Unit.PERCENT);
            case RATE, RATE_LESS -> Decimals.format(Metric.Unit.LIKELIHOOD);
            case RATIO -> Decimals.format(Metric.Unit.RATIO);
            case POINTS -> Decimals.format(Metric.Unit.POINTS);
            default -> averaged(row) ? HALVES : COUNT;
        };
    }

    /** The template wants yearly averages of the two-year counts of metric 3. */
    private static boolean averaged(LayoutRow row) {
        return row.fill() == LayoutRow.Fill.ENTRIES || row.fill() == LayoutRow.Fill.ILL_HEALTH;
    }

    private CellValue survey(LayoutRow row, Who who) {
        Respondents group = RESPONDENTS.get(who);
        if (group == null) {
            return CellValue.blank();
        }
        SurveyMetric survey = year.result().survey(row.metric());
        return survey.of(group)
                .computed()
                .map(figure -> CellValue.number(Decimals.inCell(figure), Decimals.format(figure.unit())))
                .orElseGet(CellValue::blank);
    }

    private String answer() {
        Voices voices = year.result().voices();
        return voices == null ? "" : voices.actionTaken() ? "Yes" : "No";
    }

    private @Nullable Headcounts people(LayoutRow row) {
        WdesResult result = year.result();
        return switch (row.fill()) {
            case STAFF ->
                staff(Side.valueOf(row.of().get(0)), PayRow.valueOf(row.of().get(1)));
            case SHORTLISTED -> of(result.appointment().counts().recruitment(), counts -> counts.shortlisted());
            case APPOINTED -> of(result.appointment().counts().recruitment(), counts -> counts.appointed());
            case ENTRIES -> of(result.capability().counts().capability(), counts -> counts.entries());
            case ILL_HEALTH -> of(result.capability().counts().capability(), counts -> counts.illHealth());
            case BOARD -> of(result.board().counts(), board -> part(row).of(board));
            default -> null;
        };
    }

    private static <T> @Nullable Headcounts of(@Nullable T supplied, Function<T, Headcounts> part) {
        return supplied == null ? null : part.apply(supplied);
    }

    private static BoardRepresentation.Part part(LayoutRow row) {
        for (BoardRepresentation.Part part : BoardRepresentation.Part.values()) {
            if (part.code().equals(row.of().get(0))) {
                return part;
            }
        }
        throw new IllegalStateException("no part of the board: " + row.of());
    }

    private @Nullable Headcounts staff(Side side, PayRow pay) {
        if (year.result().representation().workforce().isEmpty()) {
            return null;
        }
        return year.result().representation().rows().stream()
                .filter(row -> row.side() == side && row.row() == pay)
                .map(row -> row.cell().people())
                .findFirst()
                .orElse(Headcounts.NONE);
    }

    static DisabilityStatus status(Who who) {
        DisabilityStatus status = STATUS.get(who);
        if (status == null) {
            throw new IllegalArgumentException("no status group: " + who);
        }
        return status;
    }

    /** Why figures of a row are empty, each reason once; empty if none is. */
    String reasons(LayoutRow row) {
        if (row.fill() == LayoutRow.Fill.ANSWER && year.result().voices() == null) {
            return "The answer on the voices of disabled staff was not supplied.";
        }
        return SubmissionFormulas.COLUMNS.stream()
                .flatMap(who -> row.figure(who).stream())
                .distinct()
                .filter(key -> year.result().figures().containsKey(key))
                .map(year::figure)
                .filter(Metric.NotComputable.class::isInstance)
                .map(figure -> ((Metric.NotComputable) figure).reason())
                .distinct()
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
