package staffnetwork.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries an auditor wants to see.
 *
 * @param from from this moment on, or null
 * @param to before this moment, or null
 * @param act name of the act, or null for all
 * @param outcome the outcome, or null for both
 * @param before only entries before this one, the newest first
 */
record Asked(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String act,
        @Nullable Outcome outcome,
        long before) {}
