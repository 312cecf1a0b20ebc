package staffnetwork.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody works here from now on; told within the transaction in which they are entered.
 *
 * @param person who
 * @param day since when
 */
public record PersonJoined(UUID person, LocalDate day) {}
