package staffnetwork.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.access.Act;

/** The page with the ten metrics of a year in one table. */
@Named
@RequestScoped
public class MetricsPage {
    private final YearMetrics metrics;

    @Inject
    MetricsPage(Metrics metrics, OpenYear open) {
        this.metrics = metrics.of(open.getYear()).orElseThrow(() -> OpenYear.notThere(Act.SEE_EXACT_METRICS));
    }

    public List<MetricView> getMetrics() {
        return metrics.metrics();
    }

    public String getSnapshot() {
        return SourceWords.day(metrics.snapshot());
    }
}
