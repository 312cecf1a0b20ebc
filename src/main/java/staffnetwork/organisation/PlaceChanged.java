package staffnetwork.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody works in another directorate or care area from now on. Told within the transaction in which it is entered.
 *
 * @param person who
 * @param day since when
 */
public record PlaceChanged(UUID person, LocalDate day) {}
