package staffnetwork.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody works here no more; their roles have ended. Told within the transaction in which it is entered.
 *
 * @param person who
 * @param day since when
 */
public record PersonLeft(UUID person, LocalDate day) {}
