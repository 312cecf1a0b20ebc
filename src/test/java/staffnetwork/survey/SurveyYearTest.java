package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyYearTest {
    @Test
    void every_year_from_2018_to_2025_names_each_question_once() {
        assertEquals(
                List.of(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025),
                SurveyYear.known().stream().map(SurveyYear::year).toList());
        for (SurveyYear year : SurveyYear.known()) {
            assertEquals(
                    SurveyQuestion.values().length,
                    year.numbers().values().stream().distinct().count());
            assertEquals(
                    9,
                    year.engagementItems().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .count());
            assertEquals(year.year() < 2021 ? 11 : 10, year.threshold());
            assertEquals(year.year() < 2021, year.recalled());
            assertEquals(year.year() < 2022 ? "adequate" : "reasonable", year.adjustmentsWord());
        }
        assertEquals("q28b", SurveyYear.of(2021).orElseThrow().number(SurveyQuestion.ADJUSTMENTS_MADE));
        assertEquals(Optional.empty(), SurveyYear.of(2017));
    }

    @Test
    void questions_are_told_by_their_words() {
        for (String[] question : new String[][] {
            {
                "HARASSED_BY_PATIENTS",
                "... harassment, bullying or abuse at work from patients / service users, their relatives"
            },
            {"HARASSED_BY_MANAGERS", "... harassment, bullying or abuse at work from managers"},
            {"HARASSED_BY_COLLEAGUES", "... harassment, bullying or abuse at work from other colleagues"},
            {"HARASSMENT_REPORTED", "The last time you experienced harassment, did you or a colleague report it?"},
            {"ACTS_FAIRLY_ON_CAREERS", "Does your organisation act fairly with regard to career progression / promotion"
            },
            {"CAME_TO_WORK_UNWELL", "have you ever come to work despite not feeling well enough to perform your duties?"
            },
            {"PRESSED_TO_COME_TO_WORK", "Have you felt pressure from your manager to come to work?"},
            {"WORK_VALUED", "The extent to which my organisation values my work."},
            {"ADJUSTMENTS_MADE", "Has your employer made reasonable adjustment(s) to enable you to carry out your work"
            },
            {
                "LONG_LASTING_CONDITION",
                "any physical or mental health conditions or illnesses lasting 12 months or more?"
            }
        }) {
            assertEquals(Optional.of(SurveyQuestion.valueOf(question[0])), Words.question(question[1]));
        }
        assertEquals(Optional.empty(), Words.question("violence at work from patients"));
    }

    @Test
    void headings_of_many_spellings_name_the_same_question() {
        for (String heading :
                List.of("q14a", "Q14a", "Q 14a", "q14_a", "Q14(a)", "Q14a - How often", "Q14a. How often", "q14a: x")) {
            assertEquals("q14a", Words.heading(heading).orElseThrow().number(), heading);
        }
        for (String other : List.of("quantity", "q", "14a", "q14ab", "Q1-3", "q14a_2024")) {
            assertTrue(
                    Words.heading(other)
                            .filter(found -> found.number().equals("q14a"))
                            .isEmpty(),
                    other);
        }
        assertEquals(Optional.of(2024), Words.surveyYear("NHS Staff Survey 2024 - WEIGHTED Results"));
        assertEquals(Optional.of(2023), Words.surveyYear("NSS23 detailed"));
        assertEquals(Optional.empty(), Words.surveyYear("Extract of 12 March 2025"));
    }
}
