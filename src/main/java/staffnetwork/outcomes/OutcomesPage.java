package staffnetwork.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** The page with the released figures of what became of what people asked for. */
@Named
@RequestScoped
public class OutcomesPage {
    private final OutcomeCharts charts;
    private final String explanation;

    @Inject
    OutcomesPage(Outcomes outcomes, Messages messages) {
        this.charts = new OutcomeCharts(outcomes.all(), messages);
        this.explanation = outcomes.explanation();
    }

    /** The chart of the topic with that name in addresses; null if it is not counted. */
    public @Nullable Chart chart(String topic) {
        return OutcomeCharts.topic(topic).flatMap(charts::chart).orElse(null);
    }

    /** Why some tables are hidden. */
    public String getExplanation() {
        return explanation;
    }
}
