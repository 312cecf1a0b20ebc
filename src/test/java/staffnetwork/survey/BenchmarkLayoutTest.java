package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.survey.RespondentLayoutTest.accepted;
import static staffnetwork.survey.RespondentLayoutTest.rejected;
import static staffnetwork.survey.RespondentLayoutTest.row;
import static staffnetwork.survey.RespondentLayoutTest.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.Imported.Accepted;
import staffnetwork.spreadsheet.FaultCode;

class BenchmarkLayoutTest {
    private static final SurveyRequest ANY = SurveyRequest.ofTrust();
    private static final List<List<Object>> NOTES = List.of(
            row("Notes on this workbook"),
            row("Variable", "Description"),
            row(
                    "v1_dis_20XX",
                    "% of staff saying they experienced at least one incident of harassment, bullying or abuse from"
                            + " managers (q14b) for staff with a long term condition or illness (q31a) for year 20XX (WDES)"),
            row(
                    "v1_nodis_20XX",
                    "% of staff saying they experienced at least one incident of harassment, bullying or abuse from"
                            + " managers (q14b) for staff without a long term condition or illness (q31a) for year 20XX (WDES)"),
            row(
                    "adj_20XX",
                    "% of staff with a long lasting health condition or illness (q31a) saying their employer has made"
                            + " reasonable adjustment(s) (q31b) for year 20XX (WDES)"),
            row(
                    "eng_1_20XX",
                    "Staff engagement score for staff with a long term condition or illness (q31a) for year 20XX"),
            row("har_from_pat_eth_summary_1_20XX", "% harassment from patients (q14a) for White staff (WRES)"));
    private static final List<Object> HEADER = row(
            "org_id",
            "org_name",
            "org_type_reporting_name",
            "v1_dis_2023",
            "v1_dis_2024",
            "v1_dis_n_2024",
            "v1_nodis_2024",
            "v1_nodis_n_2024",
            "adj_2024",
            "adj_n_2024",
            "eng_1_2024",
            "eng_n_1_2024",
            "theme_engagement_2024",
            "theme_engagement_n_2024",
            "q14b_2024",
            "q14b_n_2024",
            "har_from_pat_eth_summary_1_2024");

    static List<Object> trust() {
        return new ArrayList<>(row(
                "5E1",
                "A Trust",
                "Community",
                0.2,
                0.1529,
                412.0,
                0.0745,
                1530.0,
                "*",
                8.0,
                6.412,
                418.0,
                6.861,
                1979.0,
                0.0909,
                1950.0,
                0.3));
    }

    static SheetsInMemory book(List<Object> trust) {
        return new SheetsInMemory(true)
                .with("Notes", NOTES)
                .with("Ambulance Trusts", List.of(HEADER, row("RX1", "Other", "Ambulance", 0.5, 0.5)))
                .with("Community Trusts ", List.of(HEADER, trust));
    }

    @Test
    void the_wdes_columns_are_understood_by_the_notes() {
        Accepted<SurveyFigures> accepted = accepted(SurveyBook.read(book(trust()), "", ANY.of("5E1")));
        SurveyFigures figures = accepted.figures();
        assertEquals(2024, figures.surveyYear());
        assertEquals("A Trust", figures.organisationName());
        result("15.29", 412, figures.tally(SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.DISABLED));
        result("7.45", 1530, figures.tally(SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.NON_DISABLED));
        result("9.09", 1950, figures.tally(SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.ALL));
        assertInstanceOf(
                Tally.NotShown.class,
                figures.tally(SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED)
                        .orElseThrow());
        assertEquals("6.4120", DetailedNationalTest.score(figures, Respondents.DISABLED));
        assertEquals("6.8610", DetailedNationalTest.score(figures, Respondents.ALL));
        assertEquals(Optional.empty(), figures.tally(SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.DISABLED));
        assertEquals(1, accepted.source().rowsUsed());
        assertEquals(2, accepted.source().rowsRead());
        assertEquals(List.of(), accepted.warnings());
    }

    @Test
    void an_earlier_year_is_read_when_it_is_asked_for() {
        SurveyFigures figures = accepted(
                        SurveyBook.read(book(trust()), "", ANY.of("5E1").of(2023)))
                .figures();
        assertEquals(
                Optional.of(new Tally.Result(new BigDecimal("20"), null)),
                figures.tally(SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.DISABLED));
        assertEquals(
                FaultCode.WRONG_YEAR,
                rejected(SurveyBook.read(book(trust()), "", ANY.of("5E1").of(2019)))
                        .faults()
                        .get(0)
                        .code());
    }

    @Test
    void columns_without_notes_are_understood_by_name_with_a_warning() {
        SheetsInMemory book = SheetsInMemory.of(
                "Trusts",
                row("org_id", "q15_ltc_1_2024", "q15_ltc_2_2024", "q15_ltc_n_1_2024"),
                row("00D", 0.5, 0.6, 100.0));
        Accepted<SurveyFigures> accepted = accepted(SurveyBook.read(book, "", ANY));
        assertEquals("00D", accepted.figures().organisationCode());
        result("50", 100, accepted.figures().tally(SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, Respondents.DISABLED));
        assertEquals(1, with(accepted.warnings(), FaultCode.IMPLAUSIBLE).size());
    }

    @Test
    void percentages_in_place_of_fractions_and_unknown_trusts_are_refused() {
        List<Object> hundred = trust();
        hundred.set(4, 15.29);
        assertEquals(
                FaultCode.SCALE_MISMATCH,
                rejected(SurveyBook.read(book(hundred), "", ANY.of("5E1")))
                        .faults()
                        .get(0)
                        .code());
        assertEquals(
                FaultCode.WRONG_ORGANISATION,
                rejected(SurveyBook.read(book(trust()), "", ANY.of("RA0")))
                        .faults()
                        .get(0)
                        .code());
        assertEquals(
                FaultCode.WRONG_ORGANISATION,
                rejected(SurveyBook.read(book(trust()), "", ANY))
                        .faults()
                        .get(0)
                        .code());
    }

    @Test
    void a_percentage_table_is_read_with_its_bases_and_in_fractions_refused() {
        List<Object> header = row("Metric", "Disabled %", "n", "Non-disabled %", "n", "All %", "Base");
        SheetsInMemory book = SheetsInMemory.of(
                "Sheet1",
                row("NHS Staff Survey 2024 for our trust"),
                header,
                row("4a(i)", 29.5, 412.0, 23.3, 1530.0, "25.1%", 1979.0),
                row("4a (iii)", 23.6, 400.0, 15.3, 1500.0, "-", "-"),
                row("5", 51.5, 410.0, 57.7, 1520.0, 55.9, "1,979"),
                row("Metric 8", 75.1, 240.0),
                row("9a", 6.43, 418.0, 6.99, 1542.0, 6.85, 1979.0),
                row("10", 3.0, 4.0));
        Accepted<SurveyFigures> accepted = accepted(SurveyBook.read(book, "", ANY.of("RA0")));
        SurveyFigures figures = accepted.figures();
        assertEquals(2024, figures.surveyYear());
        result("29.5", 412, figures.tally(SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.DISABLED));
        result("25.1", 1979, figures.tally(SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.ALL));
        result("55.9", 1979, figures.tally(SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, Respondents.ALL));
        result("75.1", 240, figures.tally(SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED));
        assertEquals("6.4300", DetailedNationalTest.score(figures, Respondents.DISABLED));
        assertTrue(accepted.source().leftOut().containsKey("not one of the metrics 4 to 9a"));

        SheetsInMemory fractions = SheetsInMemory.of(
                "Sheet1", header, row("4b", 0.54, 412.0, 0.53, 1530.0), row("7", 0.36, 412.0, 0.47, 1530.0));
        assertEquals(
                FaultCode.SCALE_MISMATCH,
                rejected(SurveyBook.read(fractions, "", ANY.of(2024)))
                        .faults()
                        .get(0)
                        .code());
    }

    private static void result(String percent, long base, Optional<Tally> tally) {
        Tally.Result result = assertInstanceOf(Tally.Result.class, tally.orElseThrow());
        assertEquals(0, new BigDecimal(percent).compareTo(result.percent()), result.toString());
        assertEquals(base, result.base());
    }
}
