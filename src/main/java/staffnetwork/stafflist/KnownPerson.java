package staffnetwork.stafflist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, as a staff list would tell of them; the row is 0 and the manager is left out.
 *
 * @param id who
 * @param listed whether a staff list brought them
 * @param told what is known
 * @param manager who manages them now
 */
record KnownPerson(
        UUID id,
        boolean listed,
        ListedPerson told,
        @Nullable UUID manager) {}
