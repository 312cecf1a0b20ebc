package staffnetwork.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Role;

/**
 * Somebody who holds a role, as whoever may give it sees them.
 *
 * @param id whose
 * @param name the name for people, empty if it is not known any more
 * @param role which
 * @param since since when
 * @param last the last day of a role that ends by itself; null for none
 * @param own whether it is the caller, whose roles others look after
 */
public record Holder(
        UUID id,
        String name,
        Role role,
        LocalDate since,
        @Nullable LocalDate last,
        boolean own) {
    /** The first day in words. */
    public String sinceWords() {
        return Days.words(since);
    }

    /** The last day in words; empty for none. */
    public String lastWords() {
        return last == null ? "" : Days.words(last);
    }
}
