package staffnetwork.survey;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

/** The tallies and scores found so far in a file of published figures, with the checks all such files share. */
final class Gathered {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
    private final Map<Respondents, Engagement> engagement = new EnumMap<>(Respondents.class);
    private final int threshold;
    private final Findings findings;

    Gathered(SurveyYear year, Findings findings) {
        threshold = year.threshold();
        this.findings = findings;
    }

    boolean isEmpty() {
        return tallies.isEmpty() && engagement.isEmpty();
    }

    Findings findings() {
        return findings;
    }

    /** Why a figure is not shown. */
    String notShown() {
        return "The survey does not show results of fewer than " + threshold + " answers.";
    }

    /**
     * Takes a tally; two different ones for the same question and group are a fault. Who is not asked a question has no tally of it:
     * everybody who is asked about adjustments has a condition, and a condition is not split by itself.
     */
    void take(SurveyQuestion question, Respondents group, Tally tally, Place place) {
        boolean adjustments = question == SurveyQuestion.ADJUSTMENTS_MADE;
        boolean split = question == SurveyQuestion.LONG_LASTING_CONDITION;
        if ((adjustments && group == Respondents.NON_DISABLED) || (split && group != Respondents.ALL)) {
            return;
        }
        Tally before = tallies.computeIfAbsent(question, key -> new EnumMap<>(Respondents.class))
                .putIfAbsent(group, tally);
        if (before != null && !before.equals(tally)) {
            twice(place, RespondentColumns.phrase(question));
        }
    }

    /** Takes an engagement score; null for one that is not shown. */
    void take(Respondents group, @Nullable BigDecimal score, @Nullable Long base, Place place) {
        if (score != null && (score.signum() < 0 || score.compareTo(BigDecimal.TEN) > 0)) {
            findings.block(
                    FaultCode.SCALE_MISMATCH,
                    place,
                    "a staff engagement score from 0 to 10",
                    score.toPlainString(),
                    "Check that the column holds the score and not a percentage.");
            return;
        }
        Engagement found =
                score == null ? new Engagement.NotShown(notShown()) : new Engagement.Score(exact(score), base);
        Engagement before = engagement.putIfAbsent(group, found);
        if (before != null && !before.equals(found)) {
            twice(place, "staff engagement (metric 9a)");
        }
    }

    /** A percentage, or a fault when it is outside 0 to 100. */
    Optional<BigDecimal> percent(BigDecimal value, Place place) {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            findings.block(
                    FaultCode.CONSTRAINT_ERROR,
                    place,
                    "a percentage from 0 to 100",
                    value.toPlainString(),
                    "Correct the cell, or take the file again from its source.");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** The number of answers behind a figure; null if the file does not say. */
    @Nullable
    Long base(Cell cell, Place place) {
        if (cell instanceof Cell.Value number) {
            Optional<Long> people = Cell.people(number.value());
            if (people.isPresent()) {
                return people.get();
            }
            findings.block(
                    FaultCode.TYPE_ERROR,
                    place,
                    "a whole number of answers",
                    number.value().toPlainString(),
                    "Correct the cell, or take the file again from its source.");
        } else if (cell instanceof Cell.Strange strange) {
            strange(strange, place, "a whole number of answers");
        }
        return null;
    }

    /** Says that something else stands where a figure should. */
    void strange(Cell.Strange strange, Place place, String expected) {
        findings.block(
                FaultCode.TYPE_ERROR,
                place,
                expected,
                Words.shown(strange.text()),
                "Correct the cell, or take the file again from its source.");
    }

    SurveyFigures figures(SurveyYear year, @Nullable String code, @Nullable String name) {
        Map<Respondents, Tally> adjustments = tallies.getOrDefault(SurveyQuestion.ADJUSTMENTS_MADE, Map.of());
        Tally ofAll = adjustments.get(Respondents.ALL);
        if (ofAll != null) {
            Tally ofDisabled = adjustments.getOrDefault(Respondents.DISABLED, ofAll);
            tallies.put(SurveyQuestion.ADJUSTMENTS_MADE, Map.of(Respondents.DISABLED, ofDisabled));
        }
        return new SurveyFigures(year.year(), code, name, tallies, engagement);
    }

    private void twice(Place place, String what) {
        findings.block(
                FaultCode.CONSTRAINT_ERROR,
                place,
                "one figure on " + what,
                "a second one that differs from the first",
                "Remove the one that is wrong.");
    }

    private static BigFraction exact(BigDecimal score) {
        return score.scale() <= 0
                ? BigFraction.of(score.toBigInteger())
                : BigFraction.of(score.unscaledValue(), java.math.BigInteger.TEN.pow(score.scale()));
    }
}
