package staffnetwork.survey;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Row;

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

    /** A cell where a published figure should stand: a number, a mark that the figure is not shown, or something else. */
    sealed interface Cell {
        /** A number, at the file's full precision. */
        record Value(BigDecimal value) implements Cell {}

        /** Blank, or a mark such as "-" or "*": the survey does not show the figure. */
        record NotShown() implements Cell {}

        /** Neither; what stands there. */
        record Strange(String text) implements Cell {}

        /** Marks of survey files for figures that are not shown. In these layouts "-" never means zero. */
        Set<String> MARKS =
                Set.of("", "-", "*", ".", "..", "\u2013", "na", "n/a", "#n/a", "null", "suppressed", "not shown");

        /** A number as text, perhaps with thousands separators or a percent sign. */
        Pattern NUMBER = Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,20})? ?%?");

        /** Reads a cell of a row. */
        static Cell of(Row row, int column) {
            return switch (row.kind(column)) {
                case BLANK, ERROR -> new NotShown();
                case NUMBER ->
                    Double.isFinite(row.number(column))
                            ? new Value(BigDecimal.valueOf(row.number(column)))
                            : new Strange(row.text(column));
                case TEXT -> of(row.text(column));
                case DATE, BOOLEAN -> new Strange(row.text(column));
            };
        }

        /** Reads a text. */
        static Cell of(String text) {
            String plain = text.strip().toLowerCase(java.util.Locale.ROOT);
            if (MARKS.contains(plain)) {
                return new NotShown();
            }
            if (!NUMBER.matcher(plain).matches()) {
                return new Strange(text);
            }
            return new Value(
                    new BigDecimal(plain.replace(",", "").replace("%", "").strip()));
        }

        /** The value as a whole number of people, if it is one. */
        static Optional<Long> people(BigDecimal value) {
            boolean whole = value.signum() >= 0
                    && value.stripTrailingZeros().scale() <= 0
                    && value.compareTo(BigDecimal.valueOf(100_000_000)) < 0;
            return whole ? Optional.of(value.longValue()) : Optional.empty();
        }
    }
}
