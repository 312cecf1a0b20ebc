package staffnetwork.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.survey.Engagement;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.Tally;
import staffnetwork.wdes.FigureKey.Who;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.RuleSet;

/**
 * The survey results printed in a submission workbook. Whether percentages are stored from 0 to 1 or from 0 to 100 is settled once
 * for all of them together: if any is above 1, none is a fraction.
 */
final class PrintedPercentages {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Map<Who, Respondents> GROUPS = Map.of(
            Who.DISABLED, Respondents.DISABLED, Who.NON_DISABLED, Respondents.NON_DISABLED, Who.ALL, Respondents.ALL);

    private final int wdesYear;
    private final Map<MetricCode, Map<Respondents, Cell>> numbers = new EnumMap<>(MetricCode.class);
    private final Map<Respondents, Engagement> scores = new EnumMap<>(Respondents.class);
    private boolean hundreds;

    /** A cell; one with a percent sign is a fraction already. */
    private record Cell(BigDecimal number, boolean sign) {}

    PrintedPercentages(int wdesYear) {
        this.wdesYear = wdesYear;
    }

    /**
     * Takes one cell.
     *
     * @param sign true if the cell is text with a percent sign, already divided by 100
     */
    void add(MetricCode metric, Who who, BigDecimal number, boolean sign) {
        Respondents group = GROUPS.getOrDefault(who, Respondents.ALL);
        if (metric == MetricCode.NINE_A) {
            scores.put(group, new Engagement.Score(Decimals.exact(number), null));
            return;
        }
        if (metric == MetricCode.EIGHT && group != Respondents.DISABLED) {
            return;
        }
        hundreds |= !sign && number.compareTo(BigDecimal.ONE) > 0;
        numbers.computeIfAbsent(metric, any -> new HashMap<>()).put(group, new Cell(number, sign));
    }

    /** The results as survey figures; empty if there are none. */
    Optional<SurveyFigures> survey(@Nullable String code, @Nullable String name) {
        if (numbers.isEmpty() && scores.isEmpty()) {
            return Optional.empty();
        }
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
        numbers.forEach((metric, groups) -> {
            Map<Respondents, Tally> results = new EnumMap<>(Respondents.class);
            groups.forEach((group, cell) -> results.put(group, new Tally.Result(percent(cell), null)));
            tallies.put(metric.question().orElseThrow(), results);
        });
        return Optional.of(
                new SurveyFigures(RuleSet.of(wdesYear).surveyYear(), code, name, tallies, Map.copyOf(scores)));
    }

    private BigDecimal percent(Cell cell) {
        return cell.sign() || !hundreds ? cell.number().movePointRight(2) : cell.number();
    }

    private boolean impossible(Cell cell) {
        return cell.number().signum() < 0 || percent(cell).compareTo(HUNDRED) > 0;
    }

    /** Percentages no survey can have. */
    List<Fault> faults(Place place) {
        return numbers.entrySet().stream()
                .filter(metric -> metric.getValue().values().stream().anyMatch(this::impossible))
                .map(metric -> Fault.blocking(
                        FaultCode.SCALE_MISMATCH,
                        place,
                        "percentages from 0 to 100 for metric "
                                + metric.getKey().code(),
                        "one that is not",
                        "Correct the cell in the workbook."))
                .toList();
    }
}
