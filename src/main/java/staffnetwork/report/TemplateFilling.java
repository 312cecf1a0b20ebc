package staffnetwork.report;

import java.util.List;
import staffnetwork.spreadsheet.Fault;

/** What came of filling a template. */
public sealed interface TemplateFilling {
    /**
     * It was filled.
     *
     * @param cells how many of its cells
     * @param notPlaced what could not be put into it
     */
    record Filled(int cells, List<NotPlaced> notPlaced) implements TemplateFilling {
        public Filled {
            notPlaced = List.copyOf(notPlaced);
        }
    }

    /** It is refused, and why; our own layout can be used instead. */
    record Refused(List<Fault> faults) implements TemplateFilling {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
