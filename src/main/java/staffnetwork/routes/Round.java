package staffnetwork.routes;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One look at everything that was asked for, on one day: what changes by itself, and who gets one letter, however many things wait
 * for them.
 *
 * @param changed what is different from now on
 * @param letters who gets a letter
 */
record Round(List<Asked> changed, Set<UUID> letters) {
    Round {
        changed = List.copyOf(changed);
        letters = Set.copyOf(letters);
    }

    /** Those who are to look back at something that is there. */
    static Round ofReminders(List<Asked> all, LocalDate today) {
        List<Asked> due = all.stream().filter(each -> each.isToRemind(today)).toList();
        return new Round(due.stream().map(each -> each.reminded(today)).toList(), owners(due));
    }

    /** What is late is handed to second lookers, once, and whoever asked is told. */
    static Round ofLate(List<Asked> all, LocalDate today) {
        List<Asked> late = all.stream()
                .filter(each -> !each.escalated() && each.isLate(today))
                .toList();
        return new Round(
                late.stream().map(each -> each.escalates().unread(true)).toList(), owners(late));
    }

    private static Set<UUID> owners(List<Asked> some) {
        Set<UUID> owners = new LinkedHashSet<>();
        some.forEach(each -> owners.add(each.owner().id()));
        return owners;
    }
}
