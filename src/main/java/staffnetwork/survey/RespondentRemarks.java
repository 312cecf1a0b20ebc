package staffnetwork.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

/** What the user is told once all respondents are counted: unknown answers, dates put right, answers nobody was asked for. */
final class RespondentRemarks {
    private RespondentRemarks() {}

    static void on(Findings findings, String sheet, RespondentCount count, RespondentColumns columns, SurveyYear year) {
        List<Named> named = new ArrayList<>();
        columns.questions().forEach((question, column) -> named.add(new Named(year.number(question), column)));
        columns.items().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(item -> named.add(new Named(item.getKey(), item.getValue())));
        for (Named column : named) {
            unknown(findings, sheet, column);
            putRight(findings, sheet, column);
        }
        behindGate(findings, count, year);
        if (named.stream().allMatch(column -> column.answers().known() == 0)) {
            findings.block(
                    FaultCode.MISSING_CELL,
                    findings.place(sheet, 0, -1),
                    "answers to the WDES questions",
                    "none at all",
                    "Check that the sheet holds respondents' answers below its headings.");
        }
    }

    private record Named(String number, AnswerColumn answers) {}

    private static void unknown(Findings findings, String sheet, Named column) {
        long strange = column.answers().strange();
        if (strange == 0) {
            return;
        }
        String labels = column.answers().unknown().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(5)
                .map(entry -> Words.shown(entry.getKey()) + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        // When most answers are not understood, the rest says nothing about the group.
        boolean most = strange > column.answers().known();
        findings.add(new Fault(
                FaultCode.UNKNOWN_CODE,
                most ? Fault.Severity.BLOCKING : Fault.Severity.WARNING,
                findings.place(sheet, 0, column.answers().column(), column.number()),
                "the codes or labels of the questionnaire",
                strange + (strange == 1 ? " other answer: " : " other answers: ") + labels,
                "They are counted as not answered; correct them, or add them to answers.csv if they have a meaning."));
    }

    private static void putRight(Findings findings, String sheet, Named column) {
        if (column.answers().putRight() > 0) {
            findings.warn(
                    FaultCode.TYPE_ERROR,
                    findings.place(sheet, 0, column.answers().column(), column.number()),
                    "answers such as 1 to 2, 3 to 5 and 6 to 10",
                    column.answers().putRight() + " answers that a spreadsheet program had turned into dates",
                    "They were read as the answers they once were; nothing to do.");
        }
    }

    private static void behindGate(Findings findings, RespondentCount count, SurveyYear year) {
        if (count.pressedWithoutGate() > 0) {
            findings.warn(
                    FaultCode.CONSTRAINT_ERROR,
                    findings.wholeFile(),
                    "answers to " + year.number(SurveyQuestion.PRESSED_TO_COME_TO_WORK) + " only after Yes to "
                            + year.number(SurveyQuestion.CAME_TO_WORK_UNWELL),
                    count.pressedWithoutGate() + " answers of people who were not to be asked",
                    "They are not counted (metric 6); nothing to do if the survey was filled in on paper.");
        }
        if (count.adjustedWithoutCondition() > 0) {
            findings.warn(
                    FaultCode.CONSTRAINT_ERROR,
                    findings.wholeFile(),
                    "answers to " + year.number(SurveyQuestion.ADJUSTMENTS_MADE) + " only after Yes to "
                            + year.number(SurveyQuestion.LONG_LASTING_CONDITION),
                    count.adjustedWithoutCondition() + " answers of people who were not to be asked",
                    "They are not counted (metric 8); nothing to do if the survey was filled in on paper.");
        }
    }
}
