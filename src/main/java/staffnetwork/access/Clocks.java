package staffnetwork.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The one clock of the application, in the time of the trusts it serves. */
@ApplicationScoped
class Clocks {
    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Produces
    Clock clock() {
        return new TrustClock(Clock.system(ENGLAND));
    }

    /** The system's clock; work of the demonstration can be done as if it were an earlier day: {@link ActingFor#earlier}. */
    static final class TrustClock extends Clock {
        private static final ThreadLocal<Duration> BACK = ThreadLocal.withInitial(() -> Duration.ZERO);
        private final Clock system;

        TrustClock(Clock system) {
            this.system = system;
        }

        /** Has this thread, and no other, live so much earlier. */
        static void back(Duration earlier) {
            BACK.set(earlier);
        }

        /** Has this thread live now again. */
        static void now() {
            BACK.remove();
        }

        @Override
        public ZoneId getZone() {
            return system.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new TrustClock(system.withZone(zone));
        }

        @Override
        public Instant instant() {
            return system.instant().minus(BACK.get());
        }
    }
}
