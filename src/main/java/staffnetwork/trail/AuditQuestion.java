package staffnetwork.trail;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;

/**
 * Which entries an auditor wants to see.
 *
 * @param month only of that month, or null
 * @param act only of that act, or null
 * @param outcome only with that outcome, or null
 * @param before only before that entry; 0 for the newest
 */
public record AuditQuestion(
        @Nullable YearMonth month,
        @Nullable Act act,
        @Nullable Outcome outcome,
        long before) {}
