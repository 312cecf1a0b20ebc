package staffnetwork.year;

import java.util.ArrayList;
import java.util.List;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.BoardRepresentation;
import staffnetwork.wdes.ByStatus;
import staffnetwork.wdes.Display;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.SurveyMetric;
import staffnetwork.wdes.WdesResult;
import staffnetwork.web.Messages;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.year.MetricView.FigureLine;

/** Puts the figures of a metric into lines: first disabled people, then non-disabled people, then the rest. */
final class FigureLines {
    private static final double HUNDRED = 100;
    private final WdesResult result;
    private final Messages messages;

    FigureLines(WdesResult result, Messages messages) {
        this.result = result;
        this.messages = messages;
    }

    List<FigureLine> of(MetricCode metric) {
        return switch (metric) {
            case ONE -> statuses(result.representation().total().percent());
            case TWO -> statuses(result.appointment().likelihood());
            case THREE -> statuses(result.capability().likelihood());
            case NINE_B -> List.of();
            case TEN -> statuses(result.board().percent(BoardRepresentation.Part.TOTAL));
            case FOUR_A_I, FOUR_A_II, FOUR_A_III, FOUR_B, FIVE, SIX, SEVEN, EIGHT, NINE_A ->
                respondents(result.survey(metric));
        };
    }

    private List<FigureLine> statuses(ByStatus<Metric> figures) {
        List<FigureLine> lines = new ArrayList<>();
        for (DisabilityStatus status : DisabilityStatus.values()) {
            lines.add(line("year.who." + status.name(), figures.of(status)));
        }
        return List.copyOf(lines);
    }

    private List<FigureLine> respondents(SurveyMetric figures) {
        List<FigureLine> lines = new ArrayList<>();
        for (Respondents group : Respondents.values()) {
            if (figures.results().containsKey(group)) {
                lines.add(line("year.who." + group.name(), figures.of(group)));
            }
        }
        return List.copyOf(lines);
    }

    private FigureLine line(String who, Metric figure) {
        return new FigureLine(messages.text(who), Display.of(figure), counts(figure), value(figure));
    }

    private String counts(Metric figure) {
        return figure.computed()
                .map(Metric.Computed::behind)
                .map(behind -> {
                    Long numerator = behind.numerator();
                    Long base = behind.base();
                    if (base == null) {
                        return "";
                    }
                    String of = Display.count(base);
                    if (numerator == null) {
                        return messages.text(behind.approximate() ? "year.counts.about" : "year.counts.base", of);
                    }
                    return messages.text("year.counts.both", Display.count(numerator), of);
                })
                .orElse("");
    }

    private static @org.jspecify.annotations.Nullable Double value(Metric figure) {
        return figure.computed()
                .map(computed -> computed.unit() == Metric.Unit.LIKELIHOOD
                        ? computed.value().doubleValue() * HUNDRED
                        : computed.value().doubleValue())
                .orElse(null);
    }
}
