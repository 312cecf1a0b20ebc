package staffnetwork.survey;

import java.util.List;
import staffnetwork.spreadsheet.Fault;

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
