package staffnetwork.intake;

import java.util.List;
import staffnetwork.spreadsheet.Fault;

/** What a file turned out to be, judged by its content and never by its name. */
public sealed interface Recognised {
    /**
     * A kind we read.
     *
     * @param why one sentence for the user
     * @param thrownAway headings of personal columns whose content is thrown away while reading
     */
    record As(FileKind kind, String why, List<String> thrownAway) implements Recognised {
        public As {
            thrownAway = List.copyOf(thrownAway);
        }
    }

    /**
     * None of the kinds this reader knows, or not a file that can be read.
     *
     * @param faults why; never empty
     */
    record Not(List<Fault> faults) implements Recognised {
        public Not {
            faults = List.copyOf(faults);
        }
    }
}
