package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.Imported.Accepted;
import staffnetwork.spreadsheet.FaultCode;

/** England's figures of NHS Staff Survey 2024, from the published workbook; expected values of the WDES domain paper, 5.2. */
class DetailedNationalTest {
    private static final Set<SurveyAnswer> NOT_IN_4B = Set.of(SurveyAnswer.DONT_KNOW, SurveyAnswer.NOT_APPLICABLE);
    private static final String FILE = "nss/NSS24 detailed spreadsheets national results.xlsx";

    private static Accepted<SurveyFigures> england() {
        return RespondentLayoutTest.accepted(
                SurveyFiles.read(Shared.data(FILE), "national.xlsx", SurveyRequest.ofTrust()));
    }

    @Test
    void the_national_workbook_gives_englands_metrics() {
        SurveyFigures figures = england().figures();
        assertEquals(2024, figures.surveyYear());
        assertEquals("England", figures.organisationName());
        everybody(figures, SurveyQuestion.HARASSED_BY_PATIENTS, "29.5128", "23.2808", "25.0825");
        everybody(figures, SurveyQuestion.HARASSED_BY_MANAGERS, "14.0634", "7.7481", "9.4613");
        everybody(figures, SurveyQuestion.HARASSED_BY_COLLEAGUES, "23.6041", "15.2694", "17.5554");
        everybody(figures, SurveyQuestion.HARASSMENT_REPORTED, "54.4178", "53.7590", "54.0036");
        everybody(figures, SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, "51.5215", "57.6667", "55.9253");
        everybody(figures, SurveyQuestion.PRESSED_TO_COME_TO_WORK, "25.3958", "17.7372", "20.3372");
        everybody(figures, SurveyQuestion.WORK_VALUED, "36.3197", "47.4079", "44.4098");
        assertEquals("75.1179", percent(figures, SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED));
        assertEquals(
                Set.of(Respondents.DISABLED),
                Map.copyOf(figures.tallies())
                        .getOrDefault(SurveyQuestion.ADJUSTMENTS_MADE, Map.of())
                        .keySet());
        assertEquals("25.2079", percent(figures, SurveyQuestion.LONG_LASTING_CONDITION, Respondents.ALL));
        assertEquals("6.4354", score(figures, Respondents.DISABLED));
        assertEquals("6.9926", score(figures, Respondents.NON_DISABLED));
        assertEquals("6.8461", score(figures, Respondents.ALL));
    }

    @Test
    void bases_and_the_trace_are_kept() {
        Accepted<SurveyFigures> england = england();
        Tally.Shares shares = (Tally.Shares) england.figures()
                .tally(SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.DISABLED)
                .orElseThrow();
        assertEquals(183_652L, shares.base());
        assertEquals("survey-detailed-national", england.source().profile());
        assertEquals(64, england.source().sha256().length());
        // Six question sheets with 171 data rows each; three rows of each are ours.
        assertEquals(6 * 171, england.source().rowsRead());
        assertEquals(6 * 3, england.source().rowsUsed());
        assertEquals(Map.of("another breakdown", 6L * 168), england.source().leftOut());
    }

    @Test
    void it_is_no_file_of_a_trust_and_of_no_other_year() {
        SurveyRequest request = SurveyRequest.ofTrust();
        assertEquals(
                FaultCode.WRONG_ORGANISATION,
                RespondentLayoutTest.rejected(SurveyFiles.read(Shared.data(FILE), "n", request.of("RA0")))
                        .faults()
                        .get(0)
                        .code());
        assertEquals(
                FaultCode.WRONG_YEAR,
                RespondentLayoutTest.rejected(SurveyFiles.read(Shared.data(FILE), "n", request.of(2023)))
                        .faults()
                        .get(0)
                        .code());
    }

    @Test
    void the_reason_names_row_and_columns() {
        Detection detection = SurveyFiles.detect(
                Shared.data(FILE), "n", SurveyRequest.ofTrust().limits());
        String why = ((Detection.Recognised) detection).why();
        assertEquals(
                "Row 5 has Breakdown and Base (number of responses) columns, so this is the national detailed workbook of 2024.",
                why);
    }

    private static void everybody(
            SurveyFigures figures, SurveyQuestion question, String disabled, String nonDisabled, String all) {
        assertEquals(disabled, percent(figures, question, Respondents.DISABLED));
        assertEquals(nonDisabled, percent(figures, question, Respondents.NON_DISABLED));
        assertEquals(all, percent(figures, question, Respondents.ALL));
    }

    /** The WDES percentage by plain arithmetic, to four decimals. */
    static String percent(SurveyFigures figures, SurveyQuestion question, Respondents group) {
        Tally tally = figures.tally(question, group).orElseThrow();
        assertTrue(tally instanceof Tally.Shares, tally.toString());
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (Map.Entry<SurveyAnswer, BigDecimal> share :
                ((Tally.Shares) tally).percent().entrySet()) {
            if ((question == SurveyQuestion.HARASSMENT_REPORTED && NOT_IN_4B.contains(share.getKey()))
                    || share.getKey() == SurveyAnswer.NO_ADJUSTMENT_REQUIRED) {
                continue;
            }
            denominator = denominator.add(share.getValue());
            if (counts(share.getKey())) {
                numerator = numerator.add(share.getValue());
            }
        }
        return numerator
                .movePointRight(2)
                .divide(denominator, 4, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static boolean counts(SurveyAnswer answer) {
        return switch (answer) {
            case NEVER, NO, DONT_KNOW, NOT_APPLICABLE, NO_ADJUSTMENT_REQUIRED -> false;
            case VERY_DISSATISFIED, DISSATISFIED, NEITHER -> false;
            default -> true;
        };
    }

    static String score(SurveyFigures figures, Respondents group) {
        Engagement engagement = figures.engagement().getOrDefault(group, new Engagement.NotShown("not in the file"));
        return ((Engagement.Score) engagement)
                .score()
                .bigDecimalValue(4, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
