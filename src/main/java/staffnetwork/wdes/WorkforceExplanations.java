package staffnetwork.wdes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.DisabilityStatus;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.Recruitment;

/** Explains metrics 1, 2, 3 and 10: those made of the employer's own records. */
final class WorkforceExplanations {
    private final WdesResult result;

    WorkforceExplanations(WdesResult result) {
        this.result = result;
    }

    private Explanation explanation(
            MetricCode metric, String headline, String formula, List<String> steps, List<String> cautions) {
        Rule rule = result.rules().rule(metric);
        return new Explanation(headline, formula, steps, rule.value(), rule.sourceInWords(), cautions);
    }

    private Explanation notSupplied(MetricCode metric, String reason) {
        return explanation(metric, reason, "", List.of(), List.of());
    }

    static List<String> small(Stream<Headcounts> counts) {
        boolean anySmall = counts.flatMap(
                        people -> Stream.of(people.disabled(), people.nonDisabled(), people.unknown()))
                .anyMatch(people -> 0 < people && people < 10);
        return anySmall ? List.of(Wording.say("caution.small")) : List.of();
    }

    Explanation representation() {
        Representation one = result.representation();
        Headcounts all = one.total().people();
        if (all.total() == 0) {
            return notSupplied(MetricCode.ONE, Display.of(one.total().percent().disabled()));
        }
        String percent = Display.of(one.total().percent().disabled());
        String disabled = Display.count(all.disabled());
        String total = Display.count(all.total());
        return explanation(
                MetricCode.ONE,
                Wording.say("headline.1", percent, disabled, total),
                disabled + " ÷ " + total + " = " + percent,
                representationSteps(one),
                small(one.rows().stream().map(row -> row.cell().people())));
    }

    private List<String> representationSteps(Representation one) {
        List<String> steps = new ArrayList<>();
        steps.add(step("part.nonClinical", one.nonClinical()));
        steps.add(step("part.clinical", one.clinical()));
        steps.add(step("part.medical", one.medical()));
        one.clusters()
                .forEach(cluster -> steps.add(Wording.say(
                        "step.1.cluster",
                        Wording.say("side." + cluster.side()),
                        cluster.cluster().name(),
                        ofAll(cluster.cell()))));
        Headcounts all = one.total().people();
        steps.add(Wording.say(
                "step.1.unknown",
                Display.count(all.unknown()),
                Display.count(all.total()),
                Display.of(one.total().percent().unknown())));
        result.saidInSurvey().computed().ifPresent(said -> steps.add(declarationGap(said, one)));
        return List.copyOf(steps);
    }

    private static String step(String key, Representation.Cell cell) {
        return Wording.say("step.1.part", Wording.say(key), ofAll(cell));
    }

    private static String ofAll(Representation.Cell cell) {
        Headcounts people = cell.people();
        return people.total() == 0
                ? Wording.say("step.1.nobody")
                : Wording.say(
                        "step.1.of",
                        Display.count(people.disabled()),
                        Display.count(people.total()),
                        Display.of(cell.percent().disabled()));
    }

    private static String declarationGap(Metric.Computed said, Representation one) {
        BigFraction recorded =
                one.total().percent().disabled().computed().orElseThrow().value();
        BigFraction gap = said.value().subtract(recorded);
        return Wording.say(
                gap.signum() >= 0 ? "step.1.survey" : "step.1.surveyLess",
                Display.of(said),
                Display.size(gap, Metric.Unit.PERCENT));
    }

    Explanation appointment() {
        RelativeLikelihood two = result.appointment();
        Recruitment counts = two.counts().recruitment();
        if (counts == null) {
            return notSupplied(MetricCode.TWO, Display.of(two.ratio()));
        }
        List<String> steps = new ArrayList<>();
        for (DisabilityStatus status : DisabilityStatus.values()) {
            steps.add(appointed(counts, status, two.likelihood().of(status)));
        }
        two.ratio()
                .computed()
                .ifPresent(ratio -> steps.addAll(divided(
                        ratio, two.likelihood().nonDisabled(), two.likelihood().disabled())));
        String formula = "("
                + over(counts.appointed().nonDisabled(), counts.shortlisted().nonDisabled()) + ") ÷ ("
                + over(counts.appointed().disabled(), counts.shortlisted().disabled()) + ") = ";
        List<String> cautions = new ArrayList<>(small(Stream.of(counts.shortlisted(), counts.appointed())));
        cautions.add(Wording.say("caution.interview"));
        String headline = Sentences.ratio(MetricCode.TWO, two.ratio());
        return explanation(
                MetricCode.TWO, headline, withResult(formula, two.ratio()), List.copyOf(steps), List.copyOf(cautions));
    }

    private static String appointed(Recruitment counts, DisabilityStatus status, Metric likelihood) {
        return likelihood instanceof Metric.NotComputable none
                ? none.reason()
                : Wording.say(
                        "step.2",
                        Wording.capital(Wording.group("applicants", status)),
                        Display.count(counts.appointed().of(status)),
                        Display.count(counts.shortlisted().of(status)),
                        Display.of(likelihood));
    }

    private List<String> divided(Metric.Computed ratio, Metric above, Metric below) {
        return List.of(
                Wording.say("step.divided", Display.of(above), Display.of(below), Display.of(ratio)),
                RangeTest.of(ratio, result.rules()).orElseThrow().words(result.rules()));
    }

    private static String over(long part, long whole) {
        return Display.count(part) + " ÷ " + Display.count(whole);
    }

    private static String withResult(String formula, Metric figure) {
        return figure instanceof Metric.Computed ? formula + Display.of(figure) : "";
    }

    Explanation capability() {
        RelativeLikelihood three = result.capability();
        Capability counts = three.counts().capability();
        Headcounts staff = three.counts().workforce();
        if (counts == null || staff == null) {
            return notSupplied(MetricCode.THREE, Display.of(three.ratio()));
        }
        List<String> steps = new ArrayList<>();
        for (DisabilityStatus status : DisabilityStatus.values()) {
            Metric likelihood = three.likelihood().of(status);
            steps.add(
                    likelihood instanceof Metric.NotComputable none
                            ? none.reason()
                            : entered(counts, staff, status) + " "
                                    + Wording.say("step.3.rate", Display.of(likelihood)));
        }
        three.ratio()
                .computed()
                .ifPresent(ratio -> steps.addAll(divided(
                        ratio, three.likelihood().disabled(), three.likelihood().nonDisabled())));
        String formula = entering(counts, staff, DisabilityStatus.DISABLED) + " ÷ "
                + entering(counts, staff, DisabilityStatus.NON_DISABLED) + " = ";
        return explanation(
                MetricCode.THREE,
                Sentences.ratio(MetricCode.THREE, three.ratio()),
                withResult(formula, three.ratio()),
                List.copyOf(steps),
                small(Stream.of(counts.entries(), counts.illHealth())));
    }

    private static String entered(Capability counts, Headcounts staff, DisabilityStatus status) {
        return Wording.say(
                "step.3",
                Wording.capital(Wording.group("staff", status)),
                Display.average(counts.entries().of(status)),
                Display.average(counts.illHealth().of(status)),
                Display.count(staff.of(status)));
    }

    private static String entering(Capability counts, Headcounts staff, DisabilityStatus status) {
        return "((" + Display.average(counts.entries().of(status)) + " − "
                + Display.average(counts.illHealth().of(status)) + ") ÷ " + Display.count(staff.of(status)) + ")";
    }

    Explanation board() {
        BoardRepresentation ten = result.board();
        Board counts = ten.counts();
        Metric difference = ten.difference(BoardRepresentation.Part.TOTAL).disabled();
        if (counts == null || difference instanceof Metric.NotComputable) {
            return notSupplied(MetricCode.TEN, Display.of(difference));
        }
        Headcounts staff = result.representation().total().people();
        String formula = over(counts.total().disabled(), counts.total().total()) + " − "
                + over(staff.disabled(), staff.total()) + " = ";
        String share = twoDecimals(ten.percent(BoardRepresentation.Part.TOTAL).disabled());
        return explanation(
                MetricCode.TEN,
                Wording.say("headline.10", share, twoDecimals(ten.workforce().disabled())),
                withResult(formula, difference),
                Stream.of(BoardRepresentation.Part.values())
                        .map(part -> boardStep(ten, part, part.of(counts)))
                        .toList(),
                small(Stream.of(counts.total(), counts.voting(), counts.executive())));
    }

    private static String boardStep(BoardRepresentation ten, BoardRepresentation.Part part, Headcounts people) {
        Metric share = ten.percent(part).disabled();
        return share instanceof Metric.NotComputable none
                ? none.reason()
                : Wording.say(
                        "step.10",
                        Wording.say("board." + part.code()),
                        Display.count(people.disabled()),
                        Display.count(people.total()),
                        twoDecimals(share),
                        Display.of(ten.difference(part).disabled()));
    }

    private static String twoDecimals(Metric percent) {
        return Exact.rounded(percent.computed().orElseThrow().value(), 2).toPlainString() + "%";
    }
}
