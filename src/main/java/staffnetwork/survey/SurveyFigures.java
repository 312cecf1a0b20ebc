package staffnetwork.survey;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one survey file says, before any WDES rule is applied.
 *
 * @param surveyYear the autumn of the survey; it feeds the WDES of the year after
 * @param organisationCode ODS code as text; null for England, or where neither the file nor the user names an organisation
 * @param organisationName {@link #ENGLAND} for the national results; null where the file does not name the organisation
 * @param tallies by question and group; what is missing was not in the file
 * @param engagement staff engagement scores by group
 */
public record SurveyFigures(
        int surveyYear,
        @Nullable String organisationCode,
        @Nullable String organisationName,
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies,
        Map<Respondents, Engagement> engagement) {
    /** The name the national results carry, to tell them from an organisation that was not named. */
    public static final String ENGLAND = "England";

    /** What the file says about one question and group, if it holds it. */
    public Optional<Tally> tally(SurveyQuestion question, Respondents group) {
        return Optional.ofNullable(tallies.getOrDefault(question, Map.of()).get(group));
    }
}
