package staffnetwork.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.RowReader;
import staffnetwork.spreadsheet.Spreadsheet;

/** A layout of survey files: how to know it and how to read it. */
interface Layout {
    /** Says why a file is of this layout, judged by its first rows. */
    Optional<Detection.Recognised> recognise(Glimpse glimpse);

    /** Reads a file of this layout; empty exactly when a blocking fault was found. */
    Optional<SurveyFigures> read(Task task);

    /** A file to be read. */
    record Task(
            Spreadsheet book,
            Glimpse glimpse,
            Detection.Recognised recognised,
            SurveyRequest request,
            Findings findings) {

        /** The survey year; empty when a blocking fault was found. */
        Optional<SurveyYear> settleYear(@Nullable Integer inFile, Place place) {
            Integer asked = request.surveyYear();
            if (inFile != null && asked != null && !inFile.equals(asked)) {
                findings.block(
                        FaultCode.WRONG_YEAR,
                        place,
                        "the NHS Staff Survey " + asked,
                        "the survey of " + inFile,
                        "Choose the file of " + asked + ", or say that the survey year is " + inFile + ".");
                return Optional.empty();
            }
            @Nullable Integer year = inFile != null ? inFile : asked;
            if (year == null) {
                findings.block(
                        FaultCode.WRONG_YEAR,
                        findings.wholeFile(),
                        "the year of the survey",
                        "no year in the file",
                        "Say which autumn's survey this is (option --survey-year, or the survey year on the import page).");
                return Optional.empty();
            }
            return known(year, place);
        }

        private Optional<SurveyYear> known(int year, Place place) {
            Optional<SurveyYear> survey = SurveyYear.of(year);
            if (survey.isEmpty()) {
                findings.block(
                        FaultCode.WRONG_YEAR,
                        place,
                        "a survey of the years " + SurveyYear.known().get(0).year() + " to "
                                + SurveyYear.known()
                                        .get(SurveyYear.known().size() - 1)
                                        .year(),
                        "the survey of " + year,
                        "The question numbers of that year are not known here; add them to survey-years.csv first.");
            } else if (survey.get().recalled()) {
                findings.warn(
                        FaultCode.IMPLAUSIBLE,
                        place,
                        "question numbers confirmed by the questionnaire",
                        "numbers of " + year + " that could not be confirmed",
                        "Check the question numbers of " + year
                                + " against its questionnaire before you rely on these figures.");
            }
            return survey;
        }

        /** The code asked for, or the only one in the file; a fault when there are several. */
        Optional<String> settleOrganisation(List<Where> places) {
            String asked = request.organisationCode();
            if (asked != null) {
                return Optional.of(asked);
            }
            Set<String> codes = new LinkedHashSet<>();
            for (Where where : places) {
                book.read(where.sheet(), row -> {
                    if (row.number() > where.headerRow()
                            && !row.text(where.column()).isEmpty()) {
                        codes.add(row.text(where.column()));
                    }
                    return codes.size() > RespondentColumns.KeyColumn.MOST_VALUES
                            ? RowReader.Next.STOP
                            : RowReader.Next.GO_ON;
                });
            }
            if (codes.size() != 1) {
                findings.block(
                        FaultCode.WRONG_ORGANISATION,
                        findings.wholeFile(),
                        "the code of your organisation, because this workbook has one row for each",
                        codes.isEmpty()
                                ? "no organisation"
                                : "rows of " + RespondentFilter.some(new ArrayList<>(codes)),
                        "Say which organisation (option --organisation, or the organisation on the import page).");
                return Optional.empty();
            }
            return codes.stream().findFirst();
        }
    }

    /** A column of codes. */
    record Where(String sheet, int headerRow, int column) {}
}
