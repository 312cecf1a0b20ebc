package staffnetwork.disclosure;

import java.time.LocalDate;
import java.util.Map;

/**
 * Counts exactly who told this service that they are disabled. The room that keeps the answers implements it; only the job that
 * makes a release calls it, and what it returns is never stored or shown.
 */
public interface ExactCounts {
    /**
     * Counts everybody in post on the day, by cell.
     *
     * @param day a quarter end; answers given after it do not count
     * @param since by cell id, the day its present figure is from; {@link Census#changed()} counts the people whose answers in
     *     that cell changed after it. Cells that were never released are not named.
     */
    Census count(LocalDate day, Map<String, LocalDate> since);
}
