package staffnetwork.session;

import java.time.Instant;
import java.util.UUID;

/**
 * One of somebody's own sessions.
 *
 * @param id its id
 * @param browser the browser and the kind of computer it told
 * @param begun when it began
 * @param seen when it was last used, to the minute
 * @param here whether it is the one that asks
 */
public record SessionView(UUID id, String browser, Instant begun, Instant seen, boolean here) {}
