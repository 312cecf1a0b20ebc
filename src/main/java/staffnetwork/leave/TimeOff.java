package staffnetwork.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Shared;

/**
 * Everything kept about one person's time off, sealed as one value of one size: whoever took none has one as well. There is no place
 * in it for a reason. Its rules are verbs that give the next state.
 *
 * @param entries days and hours
 * @param shown ids of what others are let see
 * @param draft what somebody is about to be let see; null if nothing
 */
public record TimeOff(
        List<Entry> entries, List<UUID> shown, @Nullable Draft draft) {
    /** The most entries that are kept. */
    public static final int MOST = 150;

    /** The most people who are let see it at a time. */
    static final int MOST_SHOWN = 6;

    /** Months back and ahead for which a day can be entered. */
    public static final int MONTHS = 12;

    /** Years after which a day is forgotten. */
    public static final int YEARS = 2;

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Somebody who took none. */
    static final TimeOff NOTHING = new TimeOff(List.of(), List.of(), null);

    public TimeOff {
        entries = List.copyOf(entries);
        shown = List.copyOf(shown);
    }

    /**
     * One day, or a part of it.
     *
     * @param id its number
     * @param day the day
     * @param minutes how long
     * @param planned whether it was known before
     */
    public record Entry(int id, LocalDate day, int minutes, boolean planned) {
        public Entry {
            if (minutes <= 0 || minutes > MINUTES_OF_A_DAY) {
                throw new IllegalArgumentException("not a part of a day");
            }
        }
    }

    /**
     * What somebody is about to be let see.
     *
     * @param terms who and until when
     * @param since the first day they see
     */
    record Draft(Shared.Terms terms, LocalDate since) {}

    /** Minutes in the policy's year that the day is in, but for the entry of that number. */
    int used(LocalDate day, int but, Allowance allowance) {
        LocalDate first = allowance.yearOf(day);
        return entries.stream()
                .filter(entry -> entry.id() != but)
                .filter(entry -> allowance.yearOf(entry.day()).equals(first))
                .mapToInt(Entry::minutes)
                .sum();
    }

    /** Whether the policy approves it at once. */
    boolean isApproved(Entry entry, Allowance allowance) {
        return allowance.isSet() && used(entry.day(), entry.id(), allowance) + entry.minutes() <= allowance.minutes();
    }

    /** Whether that day can be entered: not longer ago than twelve months, and not further ahead. */
    static boolean isOpen(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusMonths(MONTHS)) && !day.isAfter(today.plusMonths(MONTHS));
    }

    /** A number that no entry has. */
    int nextEntry() {
        return entries.stream().mapToInt(Entry::id).max().orElse(0) + 1;
    }

    /** Puts an entry in that the policy approves: in the place of the one of that number, or as one more. */
    TimeOff with(Entry entry, Allowance allowance, LocalDate today) {
        if (!isApproved(entry, allowance)) {
            throw new IllegalStateException("more than the policy approves by itself");
        }
        if (!isOpen(entry.day(), today)) {
            throw new IllegalArgumentException("too long ago, or too far ahead");
        }
        List<Entry> next = new ArrayList<>(
                entries.stream().filter(each -> each.id() != entry.id()).toList());
        if (next.size() >= MOST) {
            throw new IllegalStateException("there is no room for more");
        }
        next.add(entry);
        next.sort(Comparator.comparing(Entry::day).thenComparing(Entry::id));
        return new TimeOff(next, shown, draft);
    }

    TimeOff without(int entry) {
        return new TimeOff(entries.stream().filter(each -> each.id() != entry).toList(), shown, draft);
    }

    /** Without the days that are older than is kept. */
    TimeOff tidied(LocalDate today) {
        LocalDate first = today.minusYears(YEARS);
        List<Entry> kept =
                entries.stream().filter(entry -> !entry.day().isBefore(first)).toList();
        return kept.size() == entries.size() ? this : new TimeOff(kept, shown, draft);
    }

    Optional<Entry> entry(int id) {
        return entries.stream().filter(each -> each.id() == id).findFirst();
    }

    TimeOff drafted(@Nullable Draft next) {
        return new TimeOff(entries, shown, next);
    }

    TimeOff shows(UUID what) {
        if (shown.size() >= MOST_SHOWN) {
            throw new IllegalStateException("too many people see it");
        }
        List<UUID> next = new ArrayList<>(shown);
        next.add(what);
        return new TimeOff(entries, next, null);
    }

    TimeOff showsNoMore(UUID what) {
        return new TimeOff(
                entries, shown.stream().filter(each -> !each.equals(what)).toList(), draft);
    }
}
