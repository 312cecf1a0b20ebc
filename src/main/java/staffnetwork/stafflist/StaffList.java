package staffnetwork.stafflist;

import java.util.List;
import java.util.Set;
import staffnetwork.spreadsheet.Fault;

/**
 * What was found in a staff list.
 *
 * @param people everybody in it, once each
 * @param columns what the list tells; about everything else it changes nothing
 * @param faults what is wrong with it; with any fault that blocks, nothing of it is used
 * @param left headings of columns that were not read
 * @param aboutHealth headings of columns about disability or health, which were not read either and never are
 */
record StaffList(
        List<ListedPerson> people,
        Set<StaffListHeadings.Column> columns,
        List<Fault> faults,
        List<String> left,
        List<String> aboutHealth) {
    StaffList {
        people = List.copyOf(people);
        columns = Set.copyOf(columns);
        faults = List.copyOf(faults);
        left = List.copyOf(left);
        aboutHealth = List.copyOf(aboutHealth);
    }

    boolean isUsable() {
        return faults.stream().noneMatch(Fault::blocks);
    }
}
