package staffnetwork.year;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A WDES year as its task list shows it.
 *
 * @param wdesYear the year
 * @param dates its dates
 * @param benchmarkingGroup the group it is compared with, or null
 * @param bring tasks to bring in the data
 * @param check tasks to check it
 * @param send tasks to send it
 * @param frozen true if the year was signed off, so that nothing of it may change
 */
public record YearView(
        int wdesYear,
        YearDates dates,
        @Nullable String benchmarkingGroup,
        List<TaskView> bring,
        List<TaskView> check,
        List<TaskView> send,
        boolean frozen) {
    /** Tasks that are done. */
    public long done() {
        return all().stream()
                .filter(task -> task.state() == TaskView.State.COMPLETED)
                .count();
    }

    /** All tasks in order. */
    public List<TaskView> all() {
        return java.util.stream.Stream.of(bring, check, send)
                .flatMap(List::stream)
                .toList();
    }
}
