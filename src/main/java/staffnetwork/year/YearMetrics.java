package staffnetwork.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import staffnetwork.wdes.WdesResult;

/**
 * The ten metrics of a year.
 *
 * @param wdesYear the year
 * @param snapshot the day staff were counted
 * @param metrics in their order
 * @param result everything that was worked out, for tables and files
 */
public record YearMetrics(int wdesYear, LocalDate snapshot, List<MetricView> metrics, WdesResult result) {
    /** One metric by its code. */
    public Optional<MetricView> metric(String code) {
        return metrics.stream().filter(view -> view.code().equals(code)).findFirst();
    }
}
