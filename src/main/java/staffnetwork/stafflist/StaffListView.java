package staffnetwork.stafflist;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import staffnetwork.spreadsheet.Fault;

/**
 * What a staff list would change, to be looked at before anything is saved.
 *
 * @param token stands for this list
 * @param seen stands for these changes
 * @param faults what is wrong with the file; with one that blocks, nothing can be saved
 * @param left headings of columns that were not read
 * @param aboutHealth headings of columns about disability or health; never read
 * @param people how many people the list holds
 * @param changes what would change
 */
public record StaffListView(
        UUID token,
        String seen,
        List<String> faults,
        List<String> left,
        List<String> aboutHealth,
        int people,
        Changes changes) {
    private static final int SHOWN = 20;

    public StaffListView {
        faults = List.copyOf(faults);
        left = List.copyOf(left);
        aboutHealth = List.copyOf(aboutHealth);
    }

    /** The changes by kind, and whether so many would leave that the list may not be whole. */
    public record Changes(
            Some joined,
            Some moved,
            Some details,
            Some managers,
            Some left,
            Some kept,
            long managersUnknown,
            boolean looksShort) {
        /** Whether nothing would change. */
        public boolean isNothing() {
            return joined.count() + moved.count() + details.count() + managers.count() + left.count() == 0;
        }
    }

    /** How many, and the first of their names. */
    public record Some(int count, List<String> names) {
        public Some {
            names = List.copyOf(names);
        }

        /** Whether there are more than those named. */
        public boolean hasMore() {
            return count > names.size();
        }
    }

    /** Whether it can be saved. */
    public boolean isUsable() {
        return faults.isEmpty() && !changes.isNothing();
    }

    static StaffListView of(UUID token, StaffList list, StaffListChanges changes) {
        return new StaffListView(
                token,
                changes.seen(),
                list.faults().stream().map(Fault::sentence).toList(),
                list.left(),
                list.aboutHealth(),
                list.people().size(),
                new Changes(
                        entries(changes.joined()),
                        entries(changes.changed().stream()
                                .filter(StaffListChanges.Entry::moved)
                                .toList()),
                        entries(changes.changed().stream()
                                .filter(entry -> !entry.moved())
                                .toList()),
                        some(changes.managers(), StaffListChanges.Handover::name),
                        entries(changes.left()),
                        entries(changes.kept()),
                        changes.managersUnknown(),
                        changes.looksShort()));
    }

    private static Some entries(List<StaffListChanges.Entry> entries) {
        return some(entries, entry -> entry.told().name());
    }

    private static <T> Some some(List<T> all, Function<T, String> name) {
        return new Some(all.size(), all.stream().limit(SHOWN).map(name).toList());
    }
}
