package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation only shows what the service is like, with people and figures that are all invented. */
@Named
@ApplicationScoped
public class Demonstration {
    private final boolean on;

    @Inject
    Demonstration(@ConfigProperty(name = "demo", defaultValue = "false") boolean on) {
        this.on = on;
    }

    /** True if the configuration says {@code demo}; every page then says so. */
    public boolean isOn() {
        return on;
    }
}
