package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the application, in the time of the trusts it serves. */
@ApplicationScoped
class Clocks {
    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Produces
    Clock clock() {
        return Clock.system(ENGLAND);
    }
}
