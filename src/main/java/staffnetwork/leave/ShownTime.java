package staffnetwork.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import staffnetwork.adjustment.Shared;
import staffnetwork.vault.ReadersCopies;

/**
 * What one person is let see of another's time off: approved leave, by day and hours. Not why, and not whether it was planned.
 *
 * @param id its id
 * @param owner whose time
 * @param ownerName their name
 * @param terms who sees it and until when
 * @param since the first day they see
 * @param days the days
 */
public record ShownTime(UUID id, UUID owner, String ownerName, Shared.Terms terms, LocalDate since, List<Day> days)
        implements ReadersCopies.Copy {
    public ShownTime {
        days = List.copyOf(days);
    }

    @Override
    public UUID reader() {
        return terms.reader();
    }

    @Override
    public LocalDate until() {
        return terms.until();
    }

    /**
     * One day.
     *
     * @param day the day
     * @param minutes how long
     */
    public record Day(LocalDate day, int minutes) {}

    static ShownTime of(UUID owner, String ownerName, TimeOff.Draft draft, TimeOff kept, LocalDate today) {
        Shared.Terms terms = draft.terms();
        if (terms.until().isAfter(today.plusMonths(Shared.MONTHS))
                || terms.until().isBefore(today)) {
            throw new IllegalArgumentException("not more than 12 months, and not over already");
        }
        if (terms.reader().equals(owner)) {
            throw new IllegalArgumentException("somebody else");
        }
        return new ShownTime(UUID.randomUUID(), owner, ownerName, terms, draft.since(), List.of()).of(kept);
    }

    /** The same, with the days as they are now. */
    ShownTime of(TimeOff kept) {
        List<Day> now = kept.entries().stream()
                .filter(entry -> !entry.day().isBefore(since))
                .map(entry -> new Day(entry.day(), entry.minutes()))
                .toList();
        return new ShownTime(id, owner, ownerName, terms, since, now);
    }

    /** Whether its time has not run out. */
    boolean isOpen(LocalDate day) {
        return !day.isAfter(terms.until());
    }

    /** Whether that person may see it on that day. */
    boolean isVisibleTo(UUID somebody, LocalDate day) {
        return terms.reader().equals(somebody) && isOpen(day);
    }
}
