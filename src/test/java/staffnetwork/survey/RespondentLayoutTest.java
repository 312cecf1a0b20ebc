package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Imported.Accepted;
import staffnetwork.intake.Imported.Rejected;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

class RespondentLayoutTest {
    private static final SurveyRequest OF_2024 = SurveyRequest.ofTrust().of(2024);

    @Test
    void codes_and_labels_of_either_spelling_are_counted_by_group() {
        SheetsInMemory book = SheetsInMemory.of(
                "data",
                row("NHS Staff Survey 2024 - respondents"),
                row(),
                row(
                        "respid",
                        "Q31a",
                        "Q14a - In the last 12 months ... harassment ... from patients / service users",
                        "q14d"),
                row("1", "Yes", "Never", "Not applicable"),
                row("2", 1.0, 2.0, 6.0),
                row("3", "no", "1 - 2", "Both a colleague and I reported it"),
                row("4", 2.0, 99.0, 9.0),
                row("5", "", "More than 10", "Don\u2019t know"));
        Accepted<SurveyFigures> accepted = accepted(SurveyBook.read(book, "", SurveyRequest.ofTrust()));

        assertEquals(2024, accepted.figures().surveyYear());
        assertEquals(
                Map.of("NEVER", 1L, "ONE_TO_TWO", 1L),
                counted(accepted, SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.DISABLED));
        assertEquals(
                Map.of("ONE_TO_TWO", 1L),
                counted(accepted, SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.NON_DISABLED));
        assertEquals(
                Map.of("NEVER", 1L, "ONE_TO_TWO", 2L, "MORE_THAN_TEN", 1L),
                counted(accepted, SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.ALL));
        assertEquals(
                Map.of("NOT_APPLICABLE", 2L, "YES_BOTH_REPORTED_IT", 2L, "DONT_KNOW", 1L),
                counted(accepted, SurveyQuestion.HARASSMENT_REPORTED, Respondents.ALL));
        assertEquals(5, accepted.source().rowsRead());
        assertEquals(5, accepted.source().rowsUsed());
    }

    @Test
    void pressure_counts_only_after_coming_to_work_unwell_and_adjustments_only_with_a_condition() {
        SheetsInMemory book = SheetsInMemory.of(
                "data",
                row("q31b", "q11e", "q11d", "q31a"),
                row("Yes", "Yes", "Yes", "Yes"),
                row("No", "Yes", "No", "Yes"),
                row("Yes", "No", "Yes", "No"),
                row("Yes", "Yes", "", ""));
        Accepted<SurveyFigures> accepted = accepted(SurveyBook.read(book, "", OF_2024));

        assertEquals(
                Map.of("YES", 1L, "NO", 1L),
                counted(accepted, SurveyQuestion.PRESSED_TO_COME_TO_WORK, Respondents.ALL));
        assertEquals(
                Map.of("YES", 1L), counted(accepted, SurveyQuestion.PRESSED_TO_COME_TO_WORK, Respondents.DISABLED));
        assertEquals(
                Map.of(Respondents.DISABLED, Map.of("YES", 1L, "NO", 1L)),
                Map.of(Respondents.DISABLED, counted(accepted, SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED)));
        assertEquals(
                1,
                Objects.requireNonNull(accepted.figures().tallies().get(SurveyQuestion.ADJUSTMENTS_MADE))
                        .size());
        assertEquals(2, with(accepted.warnings(), FaultCode.CONSTRAINT_ERROR).size());
    }

    @Test
    void answers_a_spreadsheet_turned_into_dates_are_put_right_and_said() {
        SheetsInMemory book = SheetsInMemory.of(
                "data",
                row("q31a", "q14a", "q14b", "q14c"),
                row("Yes", "2024-02-01", "03/05/2024", 45571.0),
                row("Yes", "01-Feb", "05-Mar", "10-Jun"),
                row("Yes", "2-Jan", "Mar-05", 45453.0));
        Accepted<SurveyFigures> accepted = accepted(SurveyBook.read(book, "", OF_2024));

        assertEquals(
                Map.of("ONE_TO_TWO", 3L), counted(accepted, SurveyQuestion.HARASSED_BY_PATIENTS, Respondents.DISABLED));
        assertEquals(
                Map.of("THREE_TO_FIVE", 3L),
                counted(accepted, SurveyQuestion.HARASSED_BY_MANAGERS, Respondents.DISABLED));
        assertEquals(
                Map.of("SIX_TO_TEN", 3L),
                counted(accepted, SurveyQuestion.HARASSED_BY_COLLEAGUES, Respondents.DISABLED));
        List<Fault> dates = with(accepted.warnings(), FaultCode.TYPE_ERROR);
        assertEquals(3, dates.size());
        assertTrue(dates.get(0).found().startsWith("3 answers"), dates.get(0).found());
    }

    @Test
    void the_engagement_score_needs_two_of_three_items_and_two_of_three_sub_scores() {
        List<Object> header =
                row("q31a", "q2a", "q2b", "q2c", "q3c", "q3d", "q3f", "q25a", "q25c", "q25d", "q14a", "q15");
        SheetsInMemory book = SheetsInMemory.of(
                "data",
                header,
                // motivation (10 + 7.5) / 2, involvement 5, advocacy none: (8.75 + 5) / 2 = 6.875
                row("Yes", "Always", "Often", "", 3.0, 3.0, 3.0, "Agree", "", ""),
                // only motivation: no score
                row("Yes", 5.0, 5.0, 5.0, 1.0, "", "", "", "", ""),
                // 2.5, 7.5 and (10 + 5 + 5) / 3
                row("No", 2.0, 2.0, 2.0, 4.0, 4.0, 4.0, 5.0, 3.0, 3.0));
        SurveyFigures figures = accepted(SurveyBook.read(book, "", OF_2024)).figures();

        assertEquals(
                new Engagement.Score(BigFraction.of(55, 8), 1L),
                figures.engagement().get(Respondents.DISABLED));
        assertEquals(
                new Engagement.Score(BigFraction.of(50, 9), 1L),
                figures.engagement().get(Respondents.NON_DISABLED));
        assertEquals(
                new Engagement.Score(
                        BigFraction.of(55, 8).add(BigFraction.of(50, 9)).divide(2), 2L),
                figures.engagement().get(Respondents.ALL));
    }

    @Test
    void unknown_labels_are_counted_and_shown_and_block_when_they_are_most() {
        List<List<Object>> rows = new ArrayList<>(List.of(row("q31a", "q14a", "q15")));
        for (int i = 0; i < 10; i++) {
            rows.add(row("Yes", i < 3 ? "perhaps" : "Never", "Yes"));
        }
        SheetsInMemory book = new SheetsInMemory(false).with("data", List.copyOf(rows));
        Accepted<SurveyFigures> accepted = accepted(SurveyBook.read(book, "", OF_2024));
        List<Fault> unknown = with(accepted.warnings(), FaultCode.UNKNOWN_CODE);
        assertEquals("3 other answers: \u201Cperhaps\u201D (3)", unknown.get(0).found());

        for (int i = 0; i < 5; i++) {
            rows.add(row("Yes", "a long remark that somebody typed into the field by mistake", "Yes"));
        }
        book = new SheetsInMemory(false).with("data", rows);
        Fault fault = rejected(SurveyBook.read(book, "", OF_2024)).faults().get(0);
        assertEquals(FaultCode.UNKNOWN_CODE, fault.code());
        assertTrue(fault.found().contains("a text of 59 characters (5)"), fault.found());
    }

    @Test
    void a_missing_split_doubled_columns_and_a_missing_year_are_refused() {
        assertEquals(
                FaultCode.MISSING_COLUMN,
                rejected(SurveyBook.read(SheetsInMemory.of("s", row("q14a", "q14b", "q15")), "", OF_2024))
                        .faults()
                        .get(0)
                        .code());
        assertEquals(
                FaultCode.DUPLICATE_LABEL,
                rejected(SurveyBook.read(SheetsInMemory.of("s", row("q14a", "Q14a", "q15", "q31a")), "", OF_2024))
                        .faults()
                        .get(0)
                        .code());
        Fault year = rejected(SurveyBook.read(
                        SheetsInMemory.of("s", row("q14a", "q14b", "q31a")), "", SurveyRequest.ofTrust()))
                .faults()
                .get(0);
        assertEquals(FaultCode.WRONG_YEAR, year.code());
        assertTrue(year.remedy().contains("--survey-year"), year.remedy());
    }

    @Test
    void a_heading_that_asks_another_question_means_the_wrong_year_and_unknown_words_are_told() {
        assertEquals(
                FaultCode.WRONG_YEAR,
                rejected(SurveyBook.read(
                                headed("q14a - The extent to which my organisation values my work"), "", OF_2024))
                        .faults()
                        .get(0)
                        .code());
        List<Fault> warnings = accepted(SurveyBook.read(
                        headed("q14a - Do you agree that the canteen is good value for money?"), "", OF_2024))
                .warnings();
        assertEquals(1, with(warnings, FaultCode.IMPLAUSIBLE).size());
    }

    private static SheetsInMemory headed(String heading) {
        return SheetsInMemory.of("s", row("q31a", "q15", heading), row("Yes", "No", 1.0));
    }

    @Test
    void question_numbers_follow_the_year() {
        SheetsInMemory book = SheetsInMemory.of(
                "s", row("year", "q13a", "q14", "q26a", "q14a"), row(2020.0, "3-5", "Yes", "Yes", "Always"));
        SurveyFigures figures =
                accepted(SurveyBook.read(book, "", SurveyRequest.ofTrust())).figures();
        assertEquals(2020, figures.surveyYear());
        assertEquals(3, figures.tallies().size());
    }

    @Test
    void rows_of_other_organisations_are_left_out_and_codes_stay_text() {
        SheetsInMemory book = SheetsInMemory.of(
                "s",
                row("org_code", "q14a", "q15", "q31a"),
                row("00D", "Never", "Yes", "Yes"),
                row("5E1", "Never", "Yes", "Yes"),
                row("00D", "", "", ""));
        Accepted<SurveyFigures> accepted = accepted(SurveyBook.read(book, "", OF_2024.of("00D")));
        assertEquals("00D", accepted.figures().organisationCode());
        assertEquals(
                Map.of("another organisation", 1L, "answered none of these questions", 1L),
                accepted.source().leftOut());
        assertEquals(3, accepted.source().rowsRead());
        assertEquals(1, accepted.source().rowsUsed());

        Fault fault =
                rejected(SurveyBook.read(book, "", OF_2024.of("RA0"))).faults().get(0);
        assertEquals(FaultCode.WRONG_ORGANISATION, fault.code());
    }

    @Test
    void two_sheets_of_respondents_are_refused_and_a_code_book_is_not_one() {
        List<List<Object>> data = List.of(row("q14a", "q15", "q31a"), row("Never", "Yes", "Yes"));
        SheetsInMemory twice = new SheetsInMemory(true).with("labels", data).with("codes", data);
        assertEquals(
                FaultCode.UNKNOWN_LAYOUT,
                rejected(SurveyBook.read(twice, "", OF_2024)).faults().get(0).code());
        SheetsInMemory once = new SheetsInMemory(true)
                .with("code book", List.of(row("question", "code"), row("q14a", "1"), row("q15", "2")))
                .with("data", data);
        assertEquals(1, accepted(SurveyBook.read(once, "", OF_2024)).source().rowsUsed());
    }

    static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    static List<Fault> with(List<Fault> faults, FaultCode code) {
        return faults.stream().filter(fault -> fault.code() == code).toList();
    }

    /** People by answer, those with none left away. */
    static Map<String, Long> counted(Accepted<SurveyFigures> accepted, SurveyQuestion question, Respondents group) {
        Tally tally = accepted.figures().tally(question, group).orElseThrow();
        Map<String, Long> people = new HashMap<>();
        assertInstanceOf(Tally.Counted.class, tally).people().forEach((answer, count) -> {
            if (count > 0) {
                people.put(answer.name(), count);
            }
        });
        return people;
    }

    static Accepted<SurveyFigures> accepted(Imported<SurveyFigures> imported) {
        if (imported instanceof Rejected<SurveyFigures> rejected) {
            throw new AssertionError(
                    rejected.faults().stream().map(Fault::sentence).toList().toString());
        }
        return (Accepted<SurveyFigures>) imported;
    }

    static Rejected<SurveyFigures> rejected(Imported<SurveyFigures> imported) {
        if (imported instanceof Rejected<SurveyFigures> rejected) {
            return rejected;
        }
        throw new AssertionError("accepted: " + imported);
    }
}
