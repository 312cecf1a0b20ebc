package staffnetwork.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

/** Respondent-level answers: one row a respondent, columns named by question, in any order, below any title rows. */
final class RespondentLayout implements Layout {
    private static final int FEWEST_QUESTIONS = 3;

    @Override
    public Optional<Detection.Recognised> recognise(Glimpse glimpse) {
        Map<String, Glimpse.Line> headers = glimpse.headers(RespondentLayout::isHeader);
        return headers.entrySet().stream()
                .max((one, other) -> Integer.compare(questions(one.getValue()), questions(other.getValue())))
                .map(best -> new Detection.Recognised(
                        SurveyProfile.RESPONDENTS,
                        headers.keySet().stream()
                                .sorted((one, other) ->
                                        Boolean.compare(other.equals(best.getKey()), one.equals(best.getKey())))
                                .toList(),
                        best.getValue().number(),
                        "Row " + best.getValue().number() + " names " + questions(best.getValue())
                                + " columns by question number, so each row below is one respondent."));
    }

    @Override
    public Optional<SurveyFigures> read(Task task) {
        Glimpse.Sheet sheet = task.glimpse().sheet(task.recognised().sheets().get(0));
        Glimpse.Line header = sheet.line(task.recognised().headerRow()).orElseThrow();
        Optional<SurveyYear> year = task.settleYear(
                yearInFile(sheet, header, task.request()).orElse(null),
                task.findings().place(sheet.name(), 0, -1));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        RespondentColumns columns = RespondentColumns.find(sheet, header, year.get(), task.findings());
        oneSheetOnly(task, year.get());
        missing(task, sheet, header, columns, year.get());
        if (task.findings().blocked()) {
            return Optional.empty();
        }
        return count(task, sheet, columns, year.get());
    }

    private static Optional<SurveyFigures> count(
            Task task, Glimpse.Sheet sheet, RespondentColumns columns, SurveyYear year) {
        Findings findings = task.findings();
        RespondentFilter filter =
                new RespondentFilter(columns, year, task.request().organisationCode(), findings);
        EngagementCount engagement = engagement(columns, year);
        RespondentCount count =
                new RespondentCount(task.recognised().headerRow(), columns, filter, engagement, findings);
        Optional<Fault> broken = task.book().read(sheet.name(), count);
        broken.ifPresent(findings::add);
        String code = filter.settle(sheet.name());
        RespondentRemarks.on(findings, sheet.name(), count, columns, year);
        if (findings.blocked()) {
            return Optional.empty();
        }
        return Optional.of(new SurveyFigures(
                year.year(), code, null, count.tallies(), engagement == null ? Map.of() : engagement.scores()));
    }

    private static boolean isHeader(Glimpse.Line line) {
        return questions(line) >= FEWEST_QUESTIONS;
    }

    private static int questions(Glimpse.Line line) {
        return RespondentColumns.numbers(line).size();
    }

    private static Optional<Integer> yearInFile(Glimpse.Sheet sheet, Glimpse.Line header, SurveyRequest request) {
        int column = RespondentColumns.yearColumn(header);
        List<Integer> years = sheet.lines().stream()
                .filter(line -> column >= 0
                        && line.number() > header.number()
                        && line.cells().size() > column)
                .map(line -> RespondentFilter.year(line.cells().get(column)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (years.isEmpty()) {
            return sheet.yearAbove(header.number());
        }
        Integer asked = request.surveyYear();
        // A file of several years need not begin with the one asked for: the filter has the last word then.
        return years.size() > 1 ? Optional.ofNullable(asked) : Optional.of(years.get(0));
    }

    private static void oneSheetOnly(Task task, SurveyYear year) {
        String condition = year.number(SurveyQuestion.LONG_LASTING_CONDITION);
        List<String> others = task.recognised().sheets().stream()
                .skip(1)
                .filter(name -> task.glimpse().sheet(name).lines().stream()
                        .filter(RespondentLayout::isHeader)
                        .anyMatch(line -> RespondentColumns.numbers(line).containsKey(condition)))
                .toList();
        if (!others.isEmpty()) {
            task.findings()
                    .block(
                            FaultCode.UNKNOWN_LAYOUT,
                            task.findings().place(others.get(0), 0, -1),
                            "respondents on one sheet",
                            "another sheet of respondents beside \u201C"
                                    + task.recognised().sheets().get(0) + "\u201D",
                            "Keep the one sheet that holds every respondent once, so that nobody is counted twice.");
        }
    }

    private static void missing(
            Task task, Glimpse.Sheet sheet, Glimpse.Line header, RespondentColumns columns, SurveyYear year) {
        Findings findings = task.findings();
        for (SurveyQuestion question : SurveyQuestion.values()) {
            if (!columns.questions().containsKey(question)) {
                Fault.Severity severity = question == SurveyQuestion.LONG_LASTING_CONDITION
                        ? Fault.Severity.BLOCKING
                        : Fault.Severity.WARNING;
                findings.add(new Fault(
                        FaultCode.MISSING_COLUMN,
                        severity,
                        findings.place(sheet.name(), header.number(), -1),
                        "a column " + year.number(question) + ": " + RespondentColumns.phrase(question),
                        "no such heading",
                        severity == Fault.Severity.BLOCKING
                                ? "Add the column: without it nobody can be put into a group. Check the survey year too."
                                : "Add the column if the metric should be worked out from this file."));
            }
        }
        List<String> items = new ArrayList<>();
        year.engagementItems().forEach(items::addAll);
        items.removeAll(columns.items().keySet());
        if (!items.isEmpty()) {
            findings.warn(
                    FaultCode.MISSING_COLUMN,
                    findings.place(sheet.name(), header.number(), -1),
                    "columns of the nine questions behind staff engagement (metric 9a)",
                    "no " + String.join(", ", items),
                    "Add the columns if the engagement score should be worked out from this file.");
        }
    }

    private static @Nullable EngagementCount engagement(RespondentColumns columns, SurveyYear year) {
        List<List<AnswerColumn>> subScores = new ArrayList<>();
        for (List<String> part : year.engagementItems()) {
            List<AnswerColumn> found = part.stream()
                    .map(item -> Optional.ofNullable(columns.items().get(item)))
                    .flatMap(Optional::stream)
                    .toList();
            if (found.size() < part.size()) {
                return null;
            }
            subScores.add(found);
        }
        return new EngagementCount(subScores);
    }
}
