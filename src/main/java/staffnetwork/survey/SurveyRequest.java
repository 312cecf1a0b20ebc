package staffnetwork.survey;

import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.Limits;

/**
 * What the user says about a survey file.
 *
 * @param surveyYear the autumn of the survey, or null to take it from the file
 * @param organisationCode ODS code as text, or null to take it from the file (or for England)
 * @param limits how large the file may be
 */
public record SurveyRequest(
        @Nullable Integer surveyYear, @Nullable String organisationCode, Limits limits) {

    /** Everything from the file, with the limits for a trust's own file. */
    public static SurveyRequest ofTrust() {
        return new SurveyRequest(null, null, Limits.ofTrust());
    }

    /** The same request for the survey of a year. */
    public SurveyRequest of(int year) {
        return new SurveyRequest(year, organisationCode, limits);
    }

    /** The same request for one organisation. */
    public SurveyRequest of(String code) {
        return new SurveyRequest(surveyYear, code, limits);
    }
}
