package staffnetwork.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.SafeFigures;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** The page with the released figures on how many people told us that they are disabled. */
@Named
@RequestScoped
public class DashboardPage {
    private final List<ReleasedFigures> releases;
    private final Dashboard dashboard;
    private final String explanation;

    @Inject
    DashboardPage(Releases releases, Messages messages) {
        this.releases = releases.all();
        this.dashboard = new Dashboard(this.releases, messages);
        this.explanation = releases.explanation();
    }

    /** Whether there is a release. */
    public boolean isReleased() {
        return !releases.isEmpty();
    }

    /** The quarter end of the newest release. */
    public String getDay() {
        return Dashboard.day(releases.get(releases.size() - 1).day());
    }

    public @Nullable Chart getTrend() {
        return chart(Dashboard.Part.TREND);
    }

    public @Nullable Chart getDirectorates() {
        return chart(Dashboard.Part.DIRECTORATES);
    }

    public @Nullable Chart getStaffGroups() {
        return chart(Dashboard.Part.STAFF_GROUPS);
    }

    private @Nullable Chart chart(Dashboard.Part part) {
        return dashboard.chart(part).orElse(null);
    }

    /** Why some figures are hidden. */
    public String getExplanation() {
        return explanation;
    }

    /** The whole organisation beside other sources, as they stood at the newest release. */
    public List<Gap> getGaps() {
        return java.util.Arrays.stream(KnownElsewhere.Source.values())
                .flatMap(source -> gap(source).stream())
                .toList();
    }

    private Optional<Gap> gap(KnownElsewhere.Source source) {
        if (releases.isEmpty()) {
            return Optional.empty();
        }
        ReleasedFigures newest = releases.get(releases.size() - 1);
        Figure ours = newest.whole().orElseThrow().share();
        return Optional.ofNullable(newest.elsewhere().get(source))
                .map(KnownElsewhere.Known::share)
                .map(theirs -> new Gap(
                        "figures.gap." + source,
                        ours.getWords(),
                        theirs.getWords(),
                        SafeFigures.gap(ours, theirs).getWords()));
    }

    /**
     * How far our figure lies from another source's.
     *
     * @param key of the source's name
     * @param ours the share here
     * @param theirs the share there
     * @param far the difference of the two as they are shown
     */
    public record Gap(String key, String ours, String theirs, String far) {}
}
