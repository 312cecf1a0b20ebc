package staffnetwork.intake;

import java.time.LocalDate;

/**
 * The days a file's figures are about, both ends included; the same day twice for a snapshot.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Covered(LocalDate from, LocalDate to) {
    public Covered {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    /** True if both share a day. */
    public boolean overlaps(Covered other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
