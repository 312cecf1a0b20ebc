package staffnetwork.stafflist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a staff list would change.
 *
 * @param joined people nobody knew
 * @param changed people of whom something is told that differs, other than their manager
 * @param managers people who have another manager, those who joined included
 * @param left people of an earlier list who are not in this one
 * @param kept people who stay although they are not in the list, because nobody ends themselves by a list
 * @param managersUnknown in how many rows a manager is named whom nobody knows
 * @param before how many people of an earlier list worked here
 */
record StaffListChanges(
        List<Entry> joined,
        List<Entry> changed,
        List<Handover> managers,
        List<Entry> left,
        List<Entry> kept,
        long managersUnknown,
        int before) {

    StaffListChanges {
        joined = List.copyOf(joined);
        changed = List.copyOf(changed);
        managers = List.copyOf(managers);
        left = List.copyOf(left);
        kept = List.copyOf(kept);
    }

    /** Somebody and what is told of them now; whether they work elsewhere than before. */
    record Entry(UUID id, ListedPerson told, boolean moved) {}

    /** Somebody's manager, before and now. */
    record Handover(
            UUID person,
            String name,
            @Nullable UUID before,
            @Nullable UUID now) {}

    /** Whether anything would change. */
    boolean isNothing() {
        return joined.isEmpty() && changed.isEmpty() && managers.isEmpty() && left.isEmpty();
    }

    /** Whether so many would leave that this may not be the whole list. */
    boolean looksShort() {
        return left.size() * 5L > before;
    }

    /** Stands for these changes, whatever ids new people would get: others have another, within one run of the service. */
    String seen() {
        List<Object> gist = List.of(
                joined.stream().map(Entry::told).toList(),
                changed,
                managers.stream().map(change -> change.name() + change.before()).toList(),
                left.stream().map(Entry::id).toList());
        return Integer.toHexString(gist.hashCode());
    }
}
