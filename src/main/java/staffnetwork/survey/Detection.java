package staffnetwork.survey;

import java.util.List;
import staffnetwork.spreadsheet.Fault;

/** What a file turned out to be, judged by its content and never by its name. */
public sealed interface Detection {
    /**
     * A layout we read.
     *
     * @param sheets the sheets that made us say so
     * @param headerRow the row with the headings, from 1
     * @param why one sentence for the user
     */
    record Recognised(SurveyProfile profile, List<String> sheets, int headerRow, String why) implements Detection {
        public Recognised {
            sheets = List.copyOf(sheets);
        }
    }

    /** None of the layouts, or not readable at all. */
    record NotRecognised(Fault fault) implements Detection {}
}
