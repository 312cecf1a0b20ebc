package staffnetwork.organisation;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many people work in each smallest part of the organisation; everything larger is a sum of these. Exact: for the room that
 * decides what may be shown, and never for a page.
 *
 * @param cells one for each directorate, care area and staff group in which anybody works
 */
public record Headcounts(List<Cell> cells) {
    public Headcounts {
        cells = List.copyOf(cells);
    }

    /**
     * A smallest part.
     *
     * @param directorate null for people without one
     * @param careArea null for people without one
     * @param staffGroup null for people without one
     * @param people head-count, at least 1
     */
    public record Cell(
            @Nullable UUID directorate,
            @Nullable UUID careArea,
            @Nullable StaffGroup staffGroup,
            long people) {}

    /** Everybody. */
    public long whole() {
        return count(any -> true);
    }

    /** Everybody in a directorate. */
    public long inDirectorate(UUID directorate) {
        return count(cell -> directorate.equals(cell.directorate()));
    }

    /** Everybody in a care area. */
    public long inCareArea(UUID careArea) {
        return count(cell -> careArea.equals(cell.careArea()));
    }

    /** Everybody in a staff group. */
    public long inStaffGroup(StaffGroup group) {
        return count(cell -> group == cell.staffGroup());
    }

    private long count(Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).mapToLong(Cell::people).sum();
    }
}
