package staffnetwork.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import staffnetwork.disclosure.Thresholds;

/** How many people the organisation wants behind a figure; it may ask for more than the lowest thresholds, never for fewer. */
@ApplicationScoped
class FigureSettings {
    private final Thresholds thresholds;

    @Inject
    FigureSettings(
            @ConfigProperty(name = "figures.people", defaultValue = "10") int people,
            @ConfigProperty(name = "figures.answers", defaultValue = "11") int answers,
            @ConfigProperty(name = "figures.base", defaultValue = "50") int base,
            @ConfigProperty(name = "figures.changes", defaultValue = "5") int changes) {
        this.thresholds = new Thresholds(people, answers, base, changes);
    }

    Thresholds thresholds() {
        return thresholds;
    }
}
