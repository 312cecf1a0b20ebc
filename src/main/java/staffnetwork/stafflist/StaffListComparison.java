package staffnetwork.stafflist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.stafflist.StaffListChanges.Entry;
import staffnetwork.stafflist.StaffListChanges.Handover;
import staffnetwork.stafflist.StaffListHeadings.Column;

/**
 * Finds out what a staff list would change. Somebody is known by staff number, else by e-mail address. Whoever is on no list, but
 * was invited, stays; the caller stays in any case.
 */
final class StaffListComparison {
    private final Map<String, KnownPerson> byNumber = new HashMap<>();
    private final Map<String, KnownPerson> byEmail = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final StaffList list;
    private final Map<String, UUID> accounts;
    private final List<Entry> joined = new ArrayList<>();
    private final List<Entry> changed = new ArrayList<>();
    private final List<Handover> managers = new ArrayList<>();
    private long unknown;

    private StaffListComparison(List<KnownPerson> known, StaffList list, Map<String, UUID> accounts) {
        this.list = list;
        this.accounts = accounts;
        known.forEach(person -> {
            index(byNumber, person.told().staffNumber(), person);
            index(byEmail, person.told().email(), person);
            name(person.told(), person.id());
        });
    }

    /**
     * Compares.
     *
     * @param accounts ids of accounts by e-mail address: somebody new who has an account keeps its id
     * @param caller who would save it
     */
    static StaffListChanges compare(List<KnownPerson> known, StaffList list, Map<String, UUID> accounts, UUID caller) {
        StaffListComparison comparison = new StaffListComparison(known, list, accounts);
        Map<UUID, ListedPerson> there = comparison.people();
        List<Entry> gone = known.stream()
                .filter(person -> person.listed() && !there.containsKey(person.id()))
                .map(person -> new Entry(person.id(), person.told(), false))
                .toList();
        List<Entry> left =
                gone.stream().filter(entry -> !entry.id().equals(caller)).toList();
        Set<UUID> leavers = new HashSet<>(left.stream().map(Entry::id).toList());
        Map<UUID, UUID> before = managers(known);
        there.forEach((id, told) -> comparison.manager(id, told, before.get(id), leavers));
        known.stream()
                .filter(person -> !there.containsKey(person.id()) && !leavers.contains(person.id()))
                .filter(person -> leavers.contains(person.manager()))
                .forEach(person -> comparison.managers.add(
                        new Handover(person.id(), person.told().name(), person.manager(), null)));
        return new StaffListChanges(
                comparison.joined,
                comparison.changed,
                comparison.managers,
                left,
                gone.stream().filter(entry -> entry.id().equals(caller)).toList(),
                comparison.unknown,
                (int) known.stream().filter(KnownPerson::listed).count());
    }

    private static Map<UUID, UUID> managers(List<KnownPerson> known) {
        Map<UUID, UUID> managers = new HashMap<>();
        known.forEach(person -> {
            UUID manager = person.manager();
            if (manager != null) {
                managers.put(person.id(), manager);
            }
        });
        return managers;
    }

    private Map<UUID, ListedPerson> people() {
        Map<UUID, ListedPerson> there = new LinkedHashMap<>();
        for (ListedPerson row : list.people()) {
            KnownPerson known = known(row, there.keySet());
            ListedPerson told = known == null ? row : row.filledFrom(known.told(), list.columns());
            UUID id = known == null ? fresh(told, there.keySet()) : known.id();
            there.put(id, told);
            name(told, id);
            if (known == null) {
                joined.add(new Entry(id, told, false));
            } else if (!known.listed()
                    || !known.told().sameDetails(told)
                    || !known.told().samePlace(told)) {
                changed.add(new Entry(id, told, !known.told().samePlace(told)));
            }
        }
        return there;
    }

    private @Nullable KnownPerson known(ListedPerson told, Set<UUID> taken) {
        KnownPerson known = byNumber.get(told.staffNumber());
        if (known == null) {
            KnownPerson sameAddress = byEmail.get(told.email());
            boolean another = sameAddress != null
                    && !told.staffNumber().isEmpty()
                    && !sameAddress.told().staffNumber().isEmpty();
            known = another ? null : sameAddress; // an address that passed on to somebody with another number
        }
        return known == null || taken.contains(known.id()) ? null : known;
    }

    private UUID fresh(ListedPerson told, Set<UUID> taken) {
        UUID account = accounts.get(told.email());
        boolean free = account != null
                && !taken.contains(account)
                && byEmail.values().stream().noneMatch(person -> person.id().equals(account));
        return free ? Objects.requireNonNull(account) : UUID.randomUUID();
    }

    private void manager(UUID id, ListedPerson told, @Nullable UUID before, Set<UUID> leavers) {
        boolean says = list.columns().contains(Column.MANAGER);
        UUID named = told.manager().isEmpty() ? null : ids.get(told.manager());
        UUID now = says ? named : before;
        boolean nobody = now == null || now.equals(id) || leavers.contains(now);
        if (nobody && !told.manager().isEmpty()) {
            unknown++;
        }
        UUID manager = nobody ? null : now;
        if (!Objects.equals(before, manager)) {
            managers.add(new Handover(id, told.name(), before, manager));
        }
    }

    private void name(ListedPerson told, UUID id) {
        if (!told.email().isEmpty()) {
            ids.put(told.email(), id);
        }
        if (!told.staffNumber().isEmpty()) {
            ids.put(told.staffNumber().toLowerCase(Locale.ROOT), id);
        }
    }

    private static void index(Map<String, KnownPerson> known, String key, KnownPerson person) {
        if (!key.isEmpty()) {
            known.put(key, person);
        }
    }
}
