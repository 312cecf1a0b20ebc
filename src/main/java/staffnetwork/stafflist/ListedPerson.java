package staffnetwork.stafflist;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import staffnetwork.organisation.StaffGroup;
import staffnetwork.stafflist.StaffListHeadings.Column;

/**
 * Somebody as a staff list tells of them; what it does not tell is empty.
 *
 * @param row the row they stand in
 * @param name the name for people
 * @param email the work e-mail address, lower case
 * @param staffNumber the number in the Electronic Staff Record
 * @param directorate its name
 * @param careArea its name
 * @param staffGroup null if the list does not tell
 * @param manager the manager's e-mail address, lower case, or staff number
 */
record ListedPerson(
        int row,
        String name,
        String email,
        String staffNumber,
        String directorate,
        String careArea,
        @Nullable StaffGroup staffGroup,
        String manager) {

    /** The same person, with what was known before in place of what the list has no column for. */
    ListedPerson filledFrom(ListedPerson known, Set<Column> told) {
        return new ListedPerson(
                row,
                name,
                told.contains(Column.EMAIL) ? email : known.email,
                told.contains(Column.STAFF_NUMBER) ? staffNumber : known.staffNumber,
                told.contains(Column.DIRECTORATE) ? directorate : known.directorate,
                told.contains(Column.CARE_AREA) || told.contains(Column.DIRECTORATE) ? careArea : known.careArea,
                told.contains(Column.STAFF_GROUP) ? staffGroup : known.staffGroup,
                manager);
    }

    boolean sameDetails(ListedPerson other) {
        return name.equals(other.name) && email.equals(other.email) && staffNumber.equals(other.staffNumber);
    }

    boolean samePlace(ListedPerson other) {
        return directorate.equalsIgnoreCase(other.directorate)
                && careArea.equalsIgnoreCase(other.careArea)
                && staffGroup == other.staffGroup;
    }
}
