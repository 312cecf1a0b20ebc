package staffnetwork.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works, as far as the staff list tells.
 *
 * @param directorate its id; null if not known
 * @param directorateName empty if not known
 * @param careArea its id; null if not known
 * @param careAreaName empty if not known
 * @param staffGroup null if not known
 */
public record PlaceOfWork(
        @Nullable UUID directorate,
        String directorateName,
        @Nullable UUID careArea,
        String careAreaName,
        @Nullable StaffGroup staffGroup) {

    /** The staff group's name, empty if not known. */
    public String staffGroupName() {
        return staffGroup == null ? "" : staffGroup.label();
    }
}
