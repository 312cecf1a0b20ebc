package staffnetwork.survey;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one survey file says, before any WDES rule is applied.
 *
 * @param surveyYear the autumn of the survey; it feeds the WDES of the year after
 * @param organisationCode ODS code as text, or null for England
 * @param organisationName null for England or where the file does not name it
 * @param tallies by question and group; what is missing was not in the file
 * @param engagement staff engagement scores by group
 */
public record SurveyFigures(
        int surveyYear,
        @Nullable String organisationCode,
        @Nullable String organisationName,
        Map<SurveyQuestion, Map<Respondents, Tally>> tallies,
        Map<Respondents, Engagement> engagement) {}
