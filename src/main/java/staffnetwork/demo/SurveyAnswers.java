package staffnetwork.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import staffnetwork.survey.SurveyQuestion;
import staffnetwork.survey.SurveyYear;
import staffnetwork.workforce.DisabilityStatus;

/** The answers of every respondent to one year's NHS Staff Survey, one row each. */
final class SurveyAnswers {
    private static final Map<DisabilityStatus, String> CONDITION =
            Map.of(DisabilityStatus.DISABLED, "Yes", DisabilityStatus.NON_DISABLED, "No", DisabilityStatus.UNKNOWN, "");
    private static final List<String> HOW_OFTEN = List.of("Never", "Rarely", "Sometimes", "Often", "Always");
    private static final List<String> AGREEMENT =
            List.of("Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
    private static final String ENGAGEMENT = "ENGAGEMENT";

    private final SurveyYear year;
    private final InventedPeople people;
    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private SurveyAnswers(int autumn) {
        this.year = SurveyYear.of(autumn).orElseThrow();
        this.people = new InventedPeople(autumn * 1000L);
        this.columns.add("Org code");
        for (SurveyQuestion question : SurveyQuestion.values()) {
            columns.add(year.number(question));
        }
        year.engagementItems().forEach(columns::addAll);
    }

    /** The file of the survey of an autumn. */
    static InventedFile of(int autumn, String ending) {
        SurveyAnswers answers = new SurveyAnswers(autumn);
        for (DisabilityStatus status : DisabilityStatus.values()) {
            answers.group(status);
        }
        Collections.shuffle(answers.rows, answers.people.random());
        return new InventedFile(
                "NHS Staff Survey " + autumn + " answers" + ending,
                List.of("NHS Staff Survey " + autumn + ", answers invented for a demonstration"),
                List.copyOf(answers.columns),
                answers.rows.stream().map(List::copyOf).toList());
    }

    private void group(DisabilityStatus status) {
        List<List<String>> group = new ArrayList<>();
        long size = Targets.of(year.year(), "respondents", "all").of(status);
        for (long i = 0; i < size; i++) {
            List<String> row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
            row.set(0, Story.ODS_CODE);
            row.set(column(SurveyQuestion.LONG_LASTING_CONDITION), CONDITION.getOrDefault(status, ""));
            group.add(row);
        }
        List<List<String>> harassed = answer(SurveyQuestion.HARASSED_BY_PATIENTS, status, group);
        answer(SurveyQuestion.HARASSED_BY_MANAGERS, status, group);
        answer(SurveyQuestion.HARASSED_BY_COLLEAGUES, status, group);
        answer(SurveyQuestion.HARASSMENT_REPORTED, status, harassed);
        answer(SurveyQuestion.ACTS_FAIRLY_ON_CAREERS, status, group);
        answer(
                SurveyQuestion.PRESSED_TO_COME_TO_WORK,
                status,
                answer(SurveyQuestion.CAME_TO_WORK_UNWELL, status, group));
        answer(SurveyQuestion.WORK_VALUED, status, group);
        if (status == DisabilityStatus.DISABLED) {
            answer(SurveyQuestion.ADJUSTMENTS_MADE, status, group);
        }
        engagement(status, group);
        rows.addAll(group);
    }

    /** Has these people answer; returns those whose answer counts. */
    private List<List<String>> answer(SurveyQuestion question, DisabilityStatus status, List<List<String>> whom) {
        AnswerWords words = AnswerWords.of(question);
        int counted = (int) Targets.of(year.year(), question.name(), "counted").of(status);
        int asked = (int) Targets.of(year.year(), question.name(), "asked").of(status);
        List<List<String>> order = new ArrayList<>(whom);
        Collections.shuffle(order, people.random());
        for (int i = 0; i < order.size(); i++) {
            List<String> from = i < counted ? words.counted() : i < asked ? words.others() : words.leftOut();
            order.get(i).set(column(question), people.any(from));
        }
        return List.copyOf(order.subList(0, counted));
    }

    /** Answers to the nine questions behind the score, whose points add up to the target. */
    private void engagement(DisabilityStatus status, List<List<String>> group) {
        long points = Targets.of(year.year(), ENGAGEMENT, "counted").of(status);
        List<String> items =
                year.engagementItems().stream().flatMap(List::stream).toList();
        int[][] answers = answers(points, group.size(), items.size());
        int often = year.engagementItems().get(0).size();
        for (int person = 0; person < group.size(); person++) {
            for (int item = 0; item < items.size(); item++) {
                List<String> words = item < often ? HOW_OFTEN : AGREEMENT;
                group.get(person).set(columns.indexOf(items.get(item)), words.get(answers[person][item]));
            }
        }
    }

    private int[][] answers(long points, int persons, int items) {
        Random random = people.random();
        int highest = HOW_OFTEN.size() - 1;
        double mean = (double) points / persons / items;
        int[][] answers = new int[persons][items];
        long sum = 0;
        for (int[] answer : answers) {
            double own = mean + random.nextGaussian() * 0.6;
            for (int item = 0; item < items; item++) {
                answer[item] = (int) Math.max(0, Math.min(highest, Math.round(own + random.nextGaussian() * 0.7)));
                sum += answer[item];
            }
        }
        while (sum != points) {
            int step = sum < points ? 1 : -1;
            int[] answer = answers[random.nextInt(persons)];
            int item = random.nextInt(items);
            if (answer[item] + step >= 0 && answer[item] + step <= highest) {
                answer[item] += step;
                sum += step;
            }
        }
        return answers;
    }

    private int column(SurveyQuestion question) {
        return columns.indexOf(year.number(question));
    }
}
