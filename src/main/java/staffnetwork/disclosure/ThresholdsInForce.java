package staffnetwork.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many people this organisation wants behind a figure; it may ask for more than the lowest thresholds, never for fewer. Every
 * sentence that names a threshold takes it from here.
 */
@ApplicationScoped
public class ThresholdsInForce {
    private final Thresholds thresholds;

    @Inject
    ThresholdsInForce(
            @ConfigProperty(name = "figures.people", defaultValue = "10") int people,
            @ConfigProperty(name = "figures.answers", defaultValue = "11") int answers,
            @ConfigProperty(name = "figures.base", defaultValue = "50") int base,
            @ConfigProperty(name = "figures.changes", defaultValue = "5") int changes) {
        this.thresholds = new Thresholds(people, answers, base, changes);
    }

    /** The thresholds, before a release raises them because of what it does not know. */
    public Thresholds thresholds() {
        return thresholds;
    }
}
