package staffnetwork.workforce;

import java.util.List;
import staffnetwork.spreadsheet.Fault;

/** What a file turned out to be, and why. */
public sealed interface Detected {
    /**
     * A layout we know.
     *
     * @param sheet the sheet it is on; empty for CSV
     * @param headerRow the row with the headings, as the user sees it
     * @param why one sentence for the user
     * @param thrownAway headings of personal columns that will be thrown away
     */
    record Known(WorkforceKind kind, String sheet, int headerRow, String why, List<String> thrownAway)
            implements Detected {
        public Known {
            thrownAway = List.copyOf(thrownAway);
        }
    }

    /**
     * None of the layouts we know, or not a file that can be read.
     *
     * @param faults why; never empty
     */
    record Unknown(List<Fault> faults) implements Detected {
        public Unknown {
            faults = List.copyOf(faults);
        }
    }
}
