package staffnetwork.offers;

import java.time.LocalDate;

/**
 * Something that was agreed for enough people, one by one, that it should be everybody's. No number, no area, no name.
 *
 * @param line words of the list or of an offer, never anybody's own
 * @param since the quarter at whose beginning it was first seen
 */
public record Pattern(String line, LocalDate since) {}
