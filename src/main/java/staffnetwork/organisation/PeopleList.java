package staffnetwork.organisation;

import java.util.List;
import java.util.UUID;

/**
 * One page of the list of people who work here.
 *
 * @param found how many there are in all that fit what was searched for
 * @param page which page this is, from 1
 * @param people those of this page, by name
 */
public record PeopleList(long found, int page, List<Entry> people) {
    /** How many people stand on one page. */
    public static final int A_PAGE = 50;

    public PeopleList {
        people = List.copyOf(people);
    }

    /** Somebody on the list. */
    public record Entry(UUID id, String name, String email, String directorate, String careArea) {}

    /** Whether there is a page after this one. */
    public boolean hasNext() {
        return (long) page * A_PAGE < found;
    }
}
