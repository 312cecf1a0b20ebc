package staffnetwork.survey;

import java.util.Optional;
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
            Findings findings) {}
}
