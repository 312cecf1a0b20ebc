package staffnetwork.published;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.PublicPages;
import staffnetwork.web.Messages;

/**
 * The page with the released WDES metrics: at one address for the network, the executive sponsor and HR, who see the same, and at
 * another what the trust put there for everybody.
 */
@Named
@RequestScoped
public class PublishedPage {
    static final String PUBLIC = "/published/metrics";
    private final PublishedMetrics metrics;
    private final Messages messages;
    private final List<PublishedYear> years;
    private final @Nullable PublishedYear shown;

    @Inject
    PublishedPage(PublishedMetrics metrics, Messages messages, HttpServletRequest request) {
        this.metrics = metrics;
        this.messages = messages;
        this.years = PUBLIC.equals(PublicPages.path(request)) ? metrics.open() : metrics.released();
        this.shown = ShownYear.of(years, request).orElse(null);
    }

    /** Puts the year on the public page. */
    public String publish() {
        PublishedYear year = shown;
        if (year != null && metrics.publish(year.wdesYear(), year.version())) {
            messages.done("published.done", Integer.toString(year.wdesYear()));
        }
        return "/published/year?faces-redirect=true" + (year == null ? "" : "&year=" + year.wdesYear());
    }

    /** Every year there is, the newest first. */
    public List<PublishedYear> getYears() {
        return years;
    }

    /** The year to show, or nothing. */
    public @Nullable PublishedYear getYear() {
        return shown;
    }

    /** One metric of that year by its code, for example {@code 4a.ii}; asked only where there is a year. */
    public MetricPart part(String code) {
        return Objects.requireNonNull(shown).metrics().stream()
                .filter(metric -> metric.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public String getExplanation() {
        return metrics.explanation();
    }
}
