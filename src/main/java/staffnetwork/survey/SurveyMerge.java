package staffnetwork.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

/**
 * Puts several survey files of one organisation and year together: a later file fills what the earlier ones lack. Where two files
 * say the same the one that says more is kept (people before percentages, with a base before without); where they differ by more
 * than rounding it is a clash.
 */
public final class SurveyMerge {
    private static final double PERCENTAGE_POINTS = 0.1;
    private static final double SCORE_POINTS = 0.01;
    private final Map<SurveyQuestion, Map<Respondents, Tally>> tallies = new EnumMap<>(SurveyQuestion.class);
    private final Map<Respondents, Engagement> engagement = new EnumMap<>(Respondents.class);
    private final List<Fault> clashes = new ArrayList<>();
    private final SurveyFigures first;
    private @Nullable String code;
    private @Nullable String name;

    private SurveyMerge(SurveyFigures first) {
        this.first = first;
        code = first.organisationCode();
        name = first.organisationName();
    }

    /**
     * Puts files together in their order.
     *
     * @param files at least one accepted file
     */
    public static Merged of(List<Imported.Accepted<SurveyFigures>> files) {
        SurveyMerge merge = new SurveyMerge(files.get(0).figures());
        files.forEach(file -> merge.add(file.figures(), file.source().file()));
        return merge.clashes.isEmpty()
                ? new Merged.Together(new SurveyFigures(
                        merge.first.surveyYear(), merge.code, merge.name, merge.tallies, merge.engagement))
                : new Merged.Clash(merge.clashes);
    }

    private void add(SurveyFigures figures, String file) {
        if (figures.surveyYear() != first.surveyYear()) {
            clash(FaultCode.WRONG_YEAR, file, "the survey of " + first.surveyYear(), "that of " + figures.surveyYear());
            return;
        }
        boolean england = SurveyFigures.ENGLAND.equals(name);
        boolean other = code != null
                && figures.organisationCode() != null
                && !code.equalsIgnoreCase(figures.organisationCode());
        if (other || england != SurveyFigures.ENGLAND.equals(figures.organisationName())) {
            clash(
                    FaultCode.WRONG_ORGANISATION,
                    file,
                    "results of " + who(code, name),
                    "results of " + who(figures.organisationCode(), figures.organisationName()));
            return;
        }
        code = code == null ? figures.organisationCode() : code;
        name = name == null ? figures.organisationName() : name;
        figures.tallies()
                .forEach((question, groups) -> groups.forEach((group, tally) -> add(question, group, tally, file)));
        figures.engagement().forEach((group, score) -> add(group, score, file));
    }

    private void add(SurveyQuestion question, Respondents group, Tally tally, String file) {
        Map<Respondents, Tally> groups = tallies.computeIfAbsent(question, key -> new EnumMap<>(Respondents.class));
        Tally before = groups.putIfAbsent(group, tally);
        if (before == null || before.equals(tally)) {
            return;
        }
        Optional<Double> one = ImpliedPercentage.of(question, first.surveyYear(), before);
        Optional<Double> two = ImpliedPercentage.of(question, first.surveyYear(), tally);
        if (one.isPresent() && two.isPresent() && Math.abs(one.get() - two.get()) > PERCENTAGE_POINTS) {
            clash(
                    FaultCode.CONSTRAINT_ERROR,
                    file,
                    "about the same percentage on " + RespondentColumns.phrase(question) + " as in the file before",
                    String.format(java.util.Locale.ROOT, "%.2f after %.2f", two.get(), one.get()));
        } else if (ImpliedPercentage.worth(tally) > ImpliedPercentage.worth(before)) {
            groups.put(group, tally);
        }
    }

    private void add(Respondents group, Engagement found, String file) {
        Engagement before = engagement.putIfAbsent(group, found);
        if (before instanceof Engagement.NotShown) {
            engagement.put(group, found);
        } else if (before instanceof Engagement.Score one && found instanceof Engagement.Score two) {
            if (Math.abs(one.score().doubleValue() - two.score().doubleValue()) > SCORE_POINTS) {
                clash(
                        FaultCode.CONSTRAINT_ERROR,
                        file,
                        "about the same staff engagement score as in the file before",
                        String.format(
                                java.util.Locale.ROOT,
                                "%.3f after %.3f",
                                two.score().doubleValue(),
                                one.score().doubleValue()));
            }
        }
    }

    private void clash(FaultCode kind, String file, String expected, String found) {
        clashes.add(
                Fault.blocking(
                        kind,
                        Place.file(file),
                        expected,
                        found,
                        "Leave out the file that is wrong; published results are weighted and may differ from your own count."));
    }

    private static String who(@Nullable String code, @Nullable String name) {
        return Objects.requireNonNullElse(code, Objects.requireNonNullElse(name, "an organisation that is not named"));
    }

    /** The outcome of putting several survey files together. */
    public sealed interface Merged {
        /** They agree, and together say this. */
        record Together(SurveyFigures figures) implements Merged {}

        /**
         * They contradict each other.
         *
         * @param faults each clash, named by the later of the two files; never empty
         */
        record Clash(List<Fault> faults) implements Merged {
            public Clash {
                faults = List.copyOf(faults);
            }
        }
    }
}
