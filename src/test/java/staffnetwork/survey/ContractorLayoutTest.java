package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Imported.Accepted;
import staffnetwork.spreadsheet.FaultCode;

class ContractorLayoutTest {
    private static final String SCORES = "\uFEFF" + """
            Year,QuestionNumber,QuestionText,DimName,DimValue,BaseSize,Score
            2025,q14b,"How many times have you experienced harassment at work from managers (Never).
            ",Long Term Condition ,Yes,412,0.8471
            2025,q14b,"How many times have you experienced harassment at work from managers (Never).
            ",Long Term Condition,No,1530,0.9255
            2025,q11e,Have you felt pressure from your manager to come to work? (No).,Long Term Condition,Yes,200,0.75
            2025,q15,Does your organisation act fairly with regard to career progression (Yes).,,,1990,0.5512
            2025,q15,Does your organisation act fairly with regard to career progression (Yes).,,Comparator,90000,0.56
            2025,q31b,Has your employer made reasonable adjustment(s) (Yes).,,,244,0.7213
            2025,q31b,Has your employer made reasonable adjustment(s) (Yes).,BD3,Small Team,6,
            2025,q4b,Satisfied that the organisation values my work,Long Term Condition,Yes,7,
            2024,q15,Does your organisation act fairly with regard to career progression (Yes).,,,1800,0.5
            2025,q1,Do you have face-to-face contact with patients,,,1800,0.5
            """;
    private static final SurveyRequest ANY = SurveyRequest.ofTrust();

    @Test
    void positive_scores_are_turned_round_where_the_wdes_asks_for_the_harm(@TempDir Path folder) throws IOException {
        Accepted<SurveyFigures> accepted = RespondentLayoutTest.accepted(read(folder, SCORES, ANY.of("RA0")));
        SurveyFigures figures = accepted.figures();
        assertEquals(2025, figures.surveyYear());
        assertEquals("RA0", figures.organisationCode());
        result("15.29", 412, figures, SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.DISABLED);
        result("7.45", 1530, figures, SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.NON_DISABLED);
        result("25", 200, figures, SurveyQuestion.PRESSED_TO_COME_TO_WORK, Respondents.DISABLED);
        result("55.12", 1990, figures, SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, Respondents.ALL);
        result("72.13", 244, figures, SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED);
        assertInstanceOf(
                Tally.NotShown.class,
                figures.tally(SurveyQuestion.WORK_VALUED, Respondents.DISABLED).orElseThrow());
        assertEquals(
                Map.of(
                        "a comparator",
                        1L,
                        "a team or another group",
                        1L,
                        "another survey year",
                        1L,
                        "not a WDES question",
                        1L),
                accepted.source().leftOut());
        assertEquals(10, accepted.source().rowsRead());
        assertEquals(6, accepted.source().rowsUsed());
    }

    @Test
    void shares_that_include_the_missing_are_brought_to_those_who_answered(@TempDir Path folder) throws IOException {
        String csv = """
            Year,QuestionNumber,QuestionText,OptionCode,OptionText,DimName,DimValue,%
            2025,q15,Does your organisation act fairly on career progression,1,Yes,Long Term Condition,Yes,0.50
            2025,q15,Does your organisation act fairly on career progression,2,No,Long Term Condition,Yes,0.20
            2025,q15,Does your organisation act fairly on career progression,9,Don't know,Long Term Condition,Yes,0.10
            2025,q15,Does your organisation act fairly on career progression,99,Missing,Long Term Condition,Yes,0.20
            """;
        SurveyFigures figures =
                RespondentLayoutTest.accepted(read(folder, csv, ANY)).figures();
        assertEquals(
                "62.5000",
                DetailedNationalTest.percent(figures, SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, Respondents.DISABLED));
        assertEquals(
                FaultCode.CONSTRAINT_ERROR,
                RespondentLayoutTest.rejected(read(folder, csv.replace("0.50", "0.30"), ANY))
                        .faults()
                        .get(0)
                        .code());
    }

    @Test
    void percentages_where_fractions_belong_and_files_of_teams_only_are_refused(@TempDir Path folder)
            throws IOException {
        assertEquals(
                FaultCode.SCALE_MISMATCH,
                RespondentLayoutTest.rejected(read(folder, SCORES.replace("0.8471", "84.71"), ANY))
                        .faults()
                        .get(0)
                        .code());
        String teams = SCORES.lines()
                .filter(line -> line.contains("Year") || line.contains("BD3"))
                .reduce("", (one, other) -> one + other + "\n");
        assertEquals(
                FaultCode.MISSING_CELL,
                RespondentLayoutTest.rejected(read(folder, teams, ANY))
                        .faults()
                        .get(0)
                        .code());
        assertEquals(
                FaultCode.WRONG_YEAR,
                RespondentLayoutTest.rejected(read(folder, SCORES, ANY.of(2023)))
                        .faults()
                        .get(0)
                        .code());
    }

    @Test
    void the_three_exports_beside_the_project_give_the_figures_they_print() {
        SurveyFigures scores = shared("positive_scoring_xxx.csv");
        result("15.29", 412, scores, SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.DISABLED);
        result("7.45", 1530, scores, SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.NON_DISABLED);
        result("72.13", 244, scores, SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED);
        SurveyFigures themes = shared("people_promise_and_themes_xxx.csv");
        assertEquals("6.4120", DetailedNationalTest.score(themes, Respondents.DISABLED));
        assertEquals("6.9870", DetailedNationalTest.score(themes, Respondents.NON_DISABLED));
        assertEquals("6.8610", DetailedNationalTest.score(themes, Respondents.ALL));
        SurveyFigures breakdown = shared("breakdown_report_xxx.csv");
        // the file prints four decimals, which add up to 1.0001
        assertEquals(
                "15.2985",
                DetailedNationalTest.percent(breakdown, SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.DISABLED));
    }

    private static SurveyFigures shared(String name) {
        return RespondentLayoutTest.accepted(SurveyFiles.read(Shared.data("contractor/" + name), name, ANY.of("RA0")))
                .figures();
    }

    private static void result(
            String percent, long base, SurveyFigures figures, SurveyQuestion question, Respondents group) {
        Tally.Result result = assertInstanceOf(
                Tally.Result.class, figures.tally(question, group).orElseThrow());
        assertEquals(0, new BigDecimal(percent).compareTo(result.percent()), result.toString());
        assertEquals(base, result.base());
    }

    private static Imported<SurveyFigures> read(Path folder, String csv, SurveyRequest request) throws IOException {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, csv, StandardCharsets.UTF_8);
        return SurveyFiles.read(file, "export.csv", request);
    }
}
