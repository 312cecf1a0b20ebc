package staffnetwork.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells which roles follow from the staff list; found by CDI, answered by the room that keeps the list. */
public interface StaffListRoles {
    /** The roles that follow for that person, who is the caller. */
    Set<Role> of(UUID person);

    /** How many people each of these roles follows for. */
    Map<Role, Long> holders();
}
