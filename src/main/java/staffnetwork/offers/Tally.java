package staffnetwork.offers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A count at the beginning of a quarter: the rooms that keep plans and answers are asked to tell, person by person, what was agreed
 * and what was taken up. Who a person is, is not told; the numbers stay in memory.
 */
public final class Tally {
    private final LocalDate from;
    private final Map<String, Integer> agreed = new HashMap<>();
    private final Map<UUID, Integer> taken = new HashMap<>();
    private int people;

    /** A count of what was agreed from a day on. */
    public Tally(LocalDate from) {
        this.from = from;
    }

    /** The day from which on something agreed counts. */
    public LocalDate from() {
        return from;
    }

    /** What was agreed for one person, each once, as the first line of what they asked for says it. */
    public void agreed(Set<String> lines) {
        lines.stream().map(Tally::plain).distinct().forEach(line -> agreed.merge(line, 1, Integer::sum));
    }

    /** One person, and the ids of what is in their plan. */
    public void person(Set<UUID> rows) {
        people++;
        rows.forEach(row -> taken.merge(row, 1, Integer::sum));
    }

    /** For how many people a line was agreed. */
    int agreed(String line) {
        return agreed.getOrDefault(plain(line), 0);
    }

    /** How many people took an offer up. */
    int taken(UUID offer) {
        return taken.getOrDefault(offer, 0);
    }

    /** How many people there are in all. */
    int people() {
        return people;
    }

    static String plain(String line) {
        return line.strip().toLowerCase(java.util.Locale.UK);
    }
}
