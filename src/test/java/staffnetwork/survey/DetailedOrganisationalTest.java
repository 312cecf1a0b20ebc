package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.Imported.Accepted;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

class DetailedOrganisationalTest {
    private static final String BASE = "Base (number of responses)";
    private static final SurveyRequest ANY = SurveyRequest.ofTrust();

    static SheetsInMemory book(List<Object> rowOf00d) {
        return SheetsInMemory.of(
                "HEALTH Q11-31",
                RespondentLayoutTest.row(
                        "NHS Staff Survey 2023 - WEIGHTED Results",
                        "",
                        "",
                        "Q11e - pressure",
                        "",
                        "",
                        "Q14a - patients",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Q31b",
                        "",
                        "",
                        "",
                        "Staff Engagement - Staff engagement",
                        ""),
                RespondentLayoutTest.row("HEALTH Q11e-Q31b"),
                RespondentLayoutTest.row("\nNote: fewer than 10 responses"),
                RespondentLayoutTest.row(""),
                RespondentLayoutTest.row(
                        "ODS code",
                        "Organisation name",
                        "Weighting",
                        "% Yes",
                        "% No",
                        BASE,
                        "% Never",
                        "% 1 - 2",
                        "2024-05-03",
                        "% 6 to 10",
                        "% More than 10",
                        BASE,
                        "% Yes",
                        "% No",
                        "% No adjustment required",
                        BASE,
                        "Staff Engagement - score",
                        BASE),
                rowOf00d,
                RespondentLayoutTest.row(
                        "5E1",
                        "The Other",
                        "Unweighted",
                        "-",
                        "-",
                        "-",
                        60.0,
                        40.0,
                        0.0,
                        0.0,
                        0.0,
                        10.0,
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-"),
                RespondentLayoutTest.row(""));
    }

    static List<Object> good() {
        return new ArrayList<>(RespondentLayoutTest.row(
                "00D",
                "The One",
                "Unweighted",
                25.0,
                75.0,
                44.0,
                70.5,
                10.0,
                9.5,
                5.0,
                5.0,
                200.0,
                50.0,
                25.0,
                25.0,
                16.0,
                6.9,
                201.0));
    }

    @Test
    void one_organisation_of_many_is_read_by_its_code() {
        Accepted<SurveyFigures> accepted =
                RespondentLayoutTest.accepted(SurveyBook.read(book(good()), "", ANY.of("00d")));
        SurveyFigures figures = accepted.figures();
        assertEquals("The One", figures.organisationName());
        assertEquals(2023, figures.surveyYear());
        assertEquals(
                "29.5000", DetailedNationalTest.percent(figures, SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.ALL));
        assertEquals(
                "66.6667",
                DetailedNationalTest.percent(figures, SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED));
        assertEquals(Optional.empty(), figures.tally(SurveyQuestion.ADJUSTMENTS_MADE, Respondents.ALL));
        assertEquals(Optional.empty(), figures.tally(SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.DISABLED));
        assertEquals("6.9000", DetailedNationalTest.score(figures, Respondents.ALL));
        assertEquals(1, accepted.source().rowsUsed());
        assertEquals(2, accepted.source().rowsRead());
    }

    @Test
    void a_dash_is_a_result_that_is_not_shown_and_never_zero() {
        SurveyFigures figures = RespondentLayoutTest.accepted(SurveyBook.read(book(good()), "", ANY.of("5E1")))
                .figures();
        Tally tally = figures.tally(SurveyQuestion.PRESSED_TO_COME_TO_WORK, Respondents.ALL)
                .orElseThrow();
        assertTrue(tally instanceof Tally.NotShown, tally.toString());
        assertTrue(figures.engagement().get(Respondents.ALL) instanceof Engagement.NotShown);
    }

    @Test
    void without_a_code_or_with_a_wrong_one_it_is_refused() {
        assertEquals(FaultCode.WRONG_ORGANISATION, fault(book(good()), ANY).code());
        Fault wrong = fault(book(good()), ANY.of("RA0"));
        assertEquals(FaultCode.WRONG_ORGANISATION, wrong.code());
    }

    @Test
    void words_wrong_sums_and_fractions_are_refused_at_their_place() {
        List<Object> word = good();
        word.set(7, "many");
        Fault fault = fault(book(word), ANY.of("00D"));
        assertEquals(FaultCode.TYPE_ERROR, fault.code());
        assertEquals(6, fault.place().row());
        assertTrue(fault.place().column().startsWith("H "), fault.place().column());

        List<Object> sum = good();
        sum.set(6, 60.5);
        assertEquals(FaultCode.CONSTRAINT_ERROR, fault(book(sum), ANY.of("00D")).code());

        List<Object> fractions = good();
        fractions.set(3, 0.25);
        fractions.set(4, 0.75);
        assertEquals(
                FaultCode.SCALE_MISMATCH, fault(book(fractions), ANY.of("00D")).code());
    }

    @Test
    void the_organisational_cut_of_2024_gives_one_trusts_figures() {
        SurveyFigures figures = RespondentLayoutTest.accepted(
                        SurveyFiles.read(Shared.data("nss/NSS24_org_subset_derived.xlsx"), "org.xlsx", ANY.of("R1F1")))
                .figures();
        assertEquals("Isle of Wight NHS Trust (acute sector)", figures.organisationName());
        assertEquals("6.4908", DetailedNationalTest.score(figures, Respondents.ALL));
        SurveyFigures commissioning = RespondentLayoutTest.accepted(
                        SurveyFiles.read(Shared.data("nss/NSS24_org_subset_derived.xlsx"), "org.xlsx", ANY.of("0DE")))
                .figures();
        // 75 of 95 people: 44.38 of 44.38 + 11.83 per cent.
        assertEquals(
                "78.9474",
                DetailedNationalTest.percent(commissioning, SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED));
        assertEquals(10, commissioning.tallies().size());
    }

    private static Fault fault(SheetsInMemory book, SurveyRequest request) {
        return RespondentLayoutTest.rejected(SurveyBook.read(book, "", request))
                .faults()
                .get(0);
    }
}
