package staffnetwork.survey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

/** Settles which year's survey a file is about: what the file says, what the user says, and whether they agree. */
final class Year {
    private Year() {}

    /** The survey year; empty when a blocking fault was found. */
    static Optional<SurveyYear> settle(Layout.Task task, Optional<Integer> inFile, Place place) {
        Integer asked = task.request().surveyYear();
        if (inFile.isPresent() && asked != null && !inFile.get().equals(asked)) {
            task.findings()
                    .block(
                            FaultCode.WRONG_YEAR,
                            place,
                            "the NHS Staff Survey " + asked,
                            "the survey of " + inFile.get(),
                            "Choose the file of " + asked + ", or say that the survey year is " + inFile.get() + ".");
            return Optional.empty();
        }
        @Nullable Integer year = inFile.isPresent() ? inFile.get() : asked;
        if (year == null) {
            task.findings()
                    .block(
                            FaultCode.WRONG_YEAR,
                            task.findings().wholeFile(),
                            "the year of the survey",
                            "no year in the file",
                            "Say which autumn's survey this is (option --survey-year, or the survey year on the import page).");
            return Optional.empty();
        }
        return known(task, year, place);
    }

    private static Optional<SurveyYear> known(Layout.Task task, int year, Place place) {
        Optional<SurveyYear> survey = SurveyYear.of(year);
        if (survey.isEmpty()) {
            task.findings()
                    .block(
                            FaultCode.WRONG_YEAR,
                            place,
                            "a survey of the years " + SurveyYear.known().get(0).year() + " to "
                                    + SurveyYear.known()
                                            .get(SurveyYear.known().size() - 1)
                                            .year(),
                            "the survey of " + year,
                            "The question numbers of that year are not known here; add them to survey-years.csv first.");
        } else if (survey.get().recalled()) {
            task.findings()
                    .warn(
                            FaultCode.IMPLAUSIBLE,
                            place,
                            "question numbers confirmed by the questionnaire",
                            "numbers of " + year + " that could not be confirmed",
                            "Check the question numbers of " + year
                                    + " against its questionnaire before you rely on these figures.");
        }
        return survey;
    }
}
