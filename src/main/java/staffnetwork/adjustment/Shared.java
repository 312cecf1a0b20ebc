package staffnetwork.adjustment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.vault.ReadersCopies;

/**
 * Exactly what was shared with one person: a copy that does not change unless its owner shares again.
 *
 * @param id its id
 * @param owner whose plan
 * @param ownerName their name
 * @param terms with whom, what for and until when
 * @param from the first day
 * @param words parts of the plan
 * @param rows what would help
 */
public record Shared(
        UUID id,
        UUID owner,
        String ownerName,
        Terms terms,
        LocalDate from,
        Map<Part, String> words,
        List<Adjustment> rows)
        implements ReadersCopies.Copy {
    /** The longest time, in months. */
    public static final int MONTHS = 12;

    public Shared {
        words = words.isEmpty() ? Map.of() : new EnumMap<>(words);
        rows = List.copyOf(rows);
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
     * With whom, what for and until when.
     *
     * @param reader who
     * @param readerName their name, or the address by which they were found
     * @param manager whether they are shown it as the owner's manager, so that it ends when they are not any more
     * @param goBetween whether they are shown it as somebody who asks for others, so that it ends with that role
     * @param purpose what for
     * @param until the last day
     */
    public record Terms(
            UUID reader, String readerName, boolean manager, boolean goBetween, Purpose purpose, LocalDate until) {
        /** With somebody who is not chosen as a go-between. */
        public Terms(UUID reader, String readerName, boolean manager, Purpose purpose, LocalDate until) {
            this(reader, readerName, manager, false, purpose, until);
        }

        /** With somebody who asks for others. */
        public static Terms goBetween(UUID reader, String readerName, LocalDate until) {
            return new Terms(reader, readerName, false, true, Purpose.SUPPORT, until);
        }

        /** With the same person, for something else or until another day. */
        Terms until(Purpose next, LocalDate day) {
            return new Terms(reader, readerName, manager, goBetween, next, day);
        }
    }

    /** Who is with somebody who asks for something; only if they say so. */
    public enum Company {
        /** Somebody helps them with it. */
        HELPED,
        /** Somebody comes along to talks: from a union, or a colleague. */
        COMES_ALONG;

        /** Those who are said to be there; nobody where nothing is kept about it. */
        public static Set<Company> of(@Nullable Set<Company> said) {
            return said == null || said.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(said));
        }
    }

    static Shared of(UUID owner, String ownerName, Plan.Draft draft, LocalDate today, Plan plan) {
        Terms terms = draft.terms();
        Choice choice = draft.choice();
        if (terms.until().isAfter(today.plusMonths(MONTHS)) || terms.until().isBefore(today)) {
            throw new IllegalArgumentException("not more than 12 months, and not over already");
        }
        if (terms.reader().equals(owner)) {
            throw new IllegalArgumentException("with somebody else");
        }
        Map<Part, String> words = new EnumMap<>(Part.class);
        plan.words().forEach((part, said) -> {
            if (choice.parts().contains(part)) {
                words.put(part, said);
            }
        });
        return new Shared(
                UUID.randomUUID(),
                owner,
                ownerName,
                terms,
                today,
                words,
                plan.rows().stream()
                        .filter(row -> choice.rows().contains(row.id()))
                        .toList());
    }

    /** What its preview shows, as one short word: another word if anything of it is different. */
    public String print() {
        return UUID.nameUUIDFromBytes((terms + "\n" + words + "\n" + rows).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What of a plan is chosen. */
    record Choice(Set<Part> parts, Set<UUID> rows) {
        Choice {
            parts = Set.copyOf(parts);
            rows = Set.copyOf(rows);
        }
    }

    /** Whether that person may see it on that day. */
    boolean isVisibleTo(UUID somebody, LocalDate day) {
        return terms.reader().equals(somebody) && isOpen(day);
    }

    /** Whether its time has not run out. */
    boolean isOpen(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(terms.until());
    }

    /** The same without one row, because its owner took it out of the plan. */
    Shared without(UUID row) {
        return new Shared(
                id,
                owner,
                ownerName,
                terms,
                from,
                words,
                rows.stream().filter(each -> !each.id().equals(row)).toList());
    }

    /** The same without one part. */
    Shared without(Part part) {
        Map<Part, String> less = words.isEmpty() ? Map.of() : new EnumMap<>(words);
        less.remove(part);
        return new Shared(id, owner, ownerName, terms, from, less, rows);
    }

    /** Whether nothing is left of it. */
    boolean isEmpty() {
        return words.isEmpty() && rows.isEmpty();
    }

    /** Whether the plan says something else by now than what was shared of it. */
    boolean differsFrom(Plan plan) {
        return words.entrySet().stream()
                        .anyMatch(each -> !each.getValue().equals(plan.words().get(each.getKey())))
                || !plan.rows().containsAll(rows);
    }
}
