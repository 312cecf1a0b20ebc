package staffnetwork.intake;

import java.time.Instant;

/**
 * One state of what an organisation decided its columns and values mean. It never changes: each decision makes the next one.
 *
 * @param number counted from 1
 * @param wdesYear the year whose file it was decided for
 * @param by who decided, as they were called then
 */
public record MappingVersion(int number, int wdesYear, String by, Instant at) {}
