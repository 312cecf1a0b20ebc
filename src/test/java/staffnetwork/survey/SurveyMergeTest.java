package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.Imported.Accepted;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.FaultCode;

class SurveyMergeTest {
    private static final SurveyQuestion QUESTION = SurveyQuestion.HARASSED_BY_MANAGERS;
    private static final Tally SHARES = new Tally.Shares(
            Map.of(SurveyAnswer.NEVER, new BigDecimal("84.7"), SurveyAnswer.ONE_TO_TWO, new BigDecimal("15.3")), null);
    private static final Tally RESULT = new Tally.Result(new BigDecimal("15.29"), 412L);

    @Test
    void a_later_file_fills_what_is_missing_and_the_one_that_says_more_is_kept() {
        Accepted<SurveyFigures> one = file(2025, null, Map.of(Respondents.DISABLED, SHARES), Map.of());
        Accepted<SurveyFigures> two = file(
                2025,
                "RA0",
                Map.of(Respondents.DISABLED, RESULT, Respondents.ALL, new Tally.NotShown("few")),
                Map.of(Respondents.ALL, new Engagement.Score(BigFraction.of(7), null)));
        Accepted<SurveyFigures> three = file(2025, "RA0", Map.of(Respondents.ALL, RESULT), Map.of());
        SurveyFigures figures = ((SurveyMerge.Merged.Together) SurveyMerge.of(List.of(one, two, three))).figures();
        assertEquals("RA0", figures.organisationCode());
        assertEquals(
                Map.of(Respondents.DISABLED, RESULT, Respondents.ALL, RESULT),
                figures.tallies().get(QUESTION));
        assertEquals(1, figures.engagement().size());
    }

    @Test
    void different_figures_years_and_organisations_clash() {
        Accepted<SurveyFigures> base = file(2025, "RA0", Map.of(Respondents.DISABLED, SHARES), Map.of());
        Tally other = new Tally.Result(new BigDecimal("16"), 412L);
        clash(FaultCode.CONSTRAINT_ERROR, base, file(2025, "RA0", Map.of(Respondents.DISABLED, other), Map.of()));
        clash(FaultCode.WRONG_YEAR, base, file(2024, "RA0", Map.of(), Map.of()));
        clash(FaultCode.WRONG_ORGANISATION, base, file(2025, "RX1", Map.of(), Map.of()));
        SurveyFigures england = new SurveyFigures(2025, null, SurveyFigures.ENGLAND, Map.of(), Map.of());
        clash(FaultCode.WRONG_ORGANISATION, base, new Accepted<>(england, source(), List.of()));
    }

    private static void clash(FaultCode code, Accepted<SurveyFigures> one, Accepted<SurveyFigures> two) {
        SurveyMerge.Merged.Clash clash =
                assertInstanceOf(SurveyMerge.Merged.Clash.class, SurveyMerge.of(List.of(one, two)));
        assertEquals(code, clash.faults().get(0).code());
    }

    private static Accepted<SurveyFigures> file(
            int year, @Nullable String code, Map<Respondents, Tally> tallies, Map<Respondents, Engagement> engagement) {
        return new Accepted<>(
                new SurveyFigures(year, code, null, Map.of(QUESTION, tallies), engagement), source(), List.of());
    }

    private static Source source() {
        return new Source("survey", "a.csv", "", "", 1, 1, Map.of());
    }
}
