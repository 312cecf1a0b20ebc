package staffnetwork.intake;

import java.util.List;
import staffnetwork.spreadsheet.Fault;

/**
 * The outcome of reading a file: figures, or the faults that stop it. A file with any blocking fault gives no figures at all.
 *
 * @param <F> the figures the file holds
 */
public sealed interface Imported<F> {
    /**
     * The file gave figures.
     *
     * @param warnings faults that do not block, in the file's order
     */
    record Accepted<F>(F figures, Source source, List<Fault> warnings) implements Imported<F> {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The file changes nothing.
     *
     * @param faults what is wrong, blocking faults first; never empty
     */
    record Rejected<F>(List<Fault> faults) implements Imported<F> {
        public Rejected {
            faults = List.copyOf(faults);
        }
    }
}
