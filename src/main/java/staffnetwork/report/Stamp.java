package staffnetwork.report;

import java.time.Instant;

/**
 * Who made a file, and when.
 *
 * @param who a role or a name the person agreed to, or the program
 * @param when the moment
 */
public record Stamp(String who, Instant when) {}
