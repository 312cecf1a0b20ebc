package staffnetwork.trail;

import java.time.Instant;

/**
 * When the whole trail was last checked by the service, and what was found.
 *
 * @param moment when
 * @param finding what was found
 */
public record LastCheck(Instant moment, Finding finding) {}
