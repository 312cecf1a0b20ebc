package staffnetwork.demo;

import java.util.List;
import staffnetwork.survey.SurveyQuestion;

/**
 * The answers of a question, in the words of the questionnaire.
 *
 * @param counted those the metric counts
 * @param others those it counts them among
 * @param leftOut those it leaves out, or no answer
 */
record AnswerWords(List<String> counted, List<String> others, List<String> leftOut) {
    private static final List<String> NO_ANSWER = List.of("");
    private static final List<String> NO = List.of("No");
    private static final List<String> YES = List.of("Yes");

    private static final List<String> TIMES =
            List.of("1 to 2", "1 to 2", "1 to 2", "3 to 5", "6 to 10", "More than 10");
    private static final List<String> REPORTED = List.of(
            "Yes, I reported it",
            "Yes, I reported it",
            "Yes, a colleague reported it",
            "Both a colleague and I reported it");
    private static final List<String> SATISFIED = List.of("Satisfied", "Satisfied", "Satisfied", "Very satisfied");
    private static final List<String> NOT_SATISFIED = List.of(
            "Very dissatisfied",
            "Dissatisfied",
            "Dissatisfied",
            "Neither satisfied nor dissatisfied",
            "Neither satisfied nor dissatisfied");

    static AnswerWords of(SurveyQuestion question) {
        return switch (question) {
            case HARASSED_BY_PATIENTS, HARASSED_BY_MANAGERS, HARASSED_BY_COLLEAGUES ->
                new AnswerWords(TIMES, List.of("Never"), NO_ANSWER);
            case HARASSMENT_REPORTED -> new AnswerWords(REPORTED, NO, List.of("Don't know", "Not applicable"));
            case ACTS_FAIRLY_ON_CAREERS -> new AnswerWords(YES, List.of("No", "Don't know"), NO_ANSWER);
            case WORK_VALUED -> new AnswerWords(SATISFIED, NOT_SATISFIED, NO_ANSWER);
            case ADJUSTMENTS_MADE -> new AnswerWords(YES, NO, List.of("No adjustment required"));
            case CAME_TO_WORK_UNWELL, PRESSED_TO_COME_TO_WORK, LONG_LASTING_CONDITION ->
                new AnswerWords(YES, NO, NO_ANSWER);
        };
    }
}
