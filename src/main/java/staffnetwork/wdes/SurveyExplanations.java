package staffnetwork.wdes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyYear;

/** Explains metrics 4 to 9a, which are made of the NHS Staff Survey, and 9b. */
final class SurveyExplanations {
    private final WdesResult result;
    private final RuleSet rules;

    SurveyExplanations(WdesResult result) {
        this.result = result;
        this.rules = result.rules();
    }

    Explanation of(MetricCode metric) {
        SurveyMetric survey = result.survey(metric);
        List<String> steps = new ArrayList<>();
        survey.results()
                .forEach((group, figure) ->
                        steps.add(Wording.capital(Wording.group(group)) + ": " + Wording.capital(step(figure))));
        steps.add(asked(metric));
        Rule rule = rules.rule(metric);
        return new Explanation(
                headline(metric, survey),
                formula(survey),
                List.copyOf(steps),
                rule.value(),
                rule.sourceInWords(),
                cautions(metric, survey));
    }

    /** The numbers of the questions in that year's survey. */
    private String asked(MetricCode metric) {
        SurveyYear questions = rules.questions();
        String year = Integer.toString(questions.year());
        String asked = metric.question()
                .map(question -> Wording.say("step.survey.question", questions.number(question), year))
                .orElseGet(() -> Wording.say(
                        "step.survey.questions",
                        questions.engagementItems().stream()
                                .map(items -> String.join(", ", items))
                                .collect(Collectors.joining(", ")),
                        year));
        return questions.recalled() ? asked + " " + Wording.say("step.survey.recalled") : asked;
    }

    Explanation voices() {
        Rule rule = rules.rule(MetricCode.NINE_B);
        Voices voices = result.voices();
        boolean silent = voices == null || voices.evidence().isBlank();
        return new Explanation(
                Sentences.voices(voices),
                "",
                silent ? List.of() : List.of(Objects.requireNonNull(voices).evidence()),
                rule.value(),
                rule.sourceInWords(),
                voices != null && silent ? List.of(Wording.say("check.9b.evidence")) : List.of());
    }

    private String headline(MetricCode metric, SurveyMetric survey) {
        String key = "headline." + metric.code();
        Metric disabled = survey.of(Respondents.DISABLED);
        Metric nonDisabled = survey.of(Respondents.NON_DISABLED);
        if (metric == MetricCode.EIGHT) {
            return disabled instanceof Metric.Computed
                    ? Wording.say(key, Display.of(disabled), rules.metric8Word())
                    : Display.of(disabled);
        }
        if (disabled instanceof Metric.Computed && nonDisabled instanceof Metric.Computed) {
            return Wording.say(key, Display.of(disabled), Display.of(nonDisabled));
        }
        Metric all = survey.of(Respondents.ALL);
        return all instanceof Metric.Computed ? Wording.say(key + ".all", Display.of(all)) : Display.of(disabled);
    }

    private static String step(Metric figure) {
        if (!(figure instanceof Metric.Computed computed)) {
            return Display.of(figure);
        }
        Long numerator = computed.behind().numerator();
        Long base = computed.behind().base();
        String shown = Display.of(figure);
        if (base == null) {
            return Wording.say("step.survey.alone", shown);
        }
        if (numerator != null) {
            return Wording.say("step.survey.counts", Display.count(numerator), Display.count(base), shown);
        }
        String key = computed.unit() == Metric.Unit.SCORE
                ? "step.survey.score"
                : computed.behind().approximate() ? "step.survey.about" : "step.survey.base";
        return Wording.say(key, shown, Display.count(base));
    }

    private static String formula(SurveyMetric survey) {
        return survey.results().entrySet().stream()
                .flatMap(entry -> entry
                        .getValue()
                        .computed()
                        .flatMap(SurveyExplanations::division)
                        .map(text -> Wording.capital(Wording.group(entry.getKey())) + ": " + text)
                        .stream())
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> division(Metric.Computed figure) {
        Long numerator = figure.behind().numerator();
        Long base = figure.behind().base();
        return numerator == null || base == null
                ? Optional.empty()
                : Optional.of(Display.count(numerator) + " ÷ " + Display.count(base) + " = " + Display.of(figure));
    }

    private List<String> cautions(MetricCode metric, SurveyMetric survey) {
        List<Metric.Computed> figures = survey.results().values().stream()
                .flatMap(figure -> figure.computed().stream())
                .toList();
        List<String> cautions = new ArrayList<>();
        if (metric != MetricCode.NINE_A
                && figures.stream().anyMatch(figure -> figure.behind().numerator() == null)) {
            cautions.add(Wording.say("caution.percentOnly"));
        }
        if (figures.stream().anyMatch(figure -> figure.behind().approximate())) {
            cautions.add(Wording.say("caution.aboutBase"));
        }
        if (figures.stream().anyMatch(this::tooFew)) {
            cautions.add(Wording.say("caution.tooFew", Long.toString(rules.surveyThreshold())));
        }
        rules.breaks().stream()
                .filter(change -> change.metric() == metric && change.year() == rules.wdesYear())
                .forEach(change -> cautions.add(change.words()));
        return List.copyOf(cautions);
    }

    private boolean tooFew(Metric.Computed figure) {
        Long base = figure.behind().base();
        return base != null && base < rules.surveyThreshold();
    }
}
