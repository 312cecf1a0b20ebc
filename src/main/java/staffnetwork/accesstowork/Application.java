package staffnetwork.accesstowork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Part;

/**
 * Everything kept about one person's application, sealed as one value of one size: whoever has not applied has one as well. Its
 * rules are verbs that give the next state.
 *
 * @param applied that they applied; null if not yet
 * @param visit who comes to look; null if nobody yet
 * @param award what the letter says; null if there is none yet
 * @param items what is bought, and whether the trust has claimed the money back
 * @param paper what goes on the sheet
 */
public record Application(
        @Nullable Applied applied,
        @Nullable Visit visit,
        @Nullable Award award,
        List<Item> items,
        Paper paper) {
    /** The most things that are bought with one award. */
    public static final int MOST = 12;

    /** How many weeks before an award ends its owner is told (co-production 3.8). */
    public static final int WEEKS = 12;

    /** Characters of a reference, and of an assessor's name. */
    public static final int LONGEST_NAME = 80;

    /** Characters of what a letter says. */
    public static final int LONGEST_AWARD = 500;

    /** Characters of what is bought. */
    public static final int LONGEST_ITEM = 120;

    /** Somebody who has not applied. */
    static final Application NOTHING = new Application(null, null, null, List.of(), new Paper(Set.of(), Set.of()));

    public Application {
        items = List.copyOf(items);
    }

    /** Whether Access to Work may get in touch with the trust; the person's choice. */
    public enum Contact {
        /** Not said yet. */
        NOT_SAID,
        /** They may. */
        YES,
        /** They may not. */
        NO
    }

    /**
     * That somebody applied.
     *
     * @param on the day
     * @param reference the number they were given; empty if none yet
     * @param contact whether the trust may be asked
     */
    public record Applied(LocalDate on, String reference, Contact contact) {}

    /**
     * Who comes to look what would help.
     *
     * @param assessor their name; empty if not known yet
     * @param day the day; null if not known yet
     */
    public record Visit(String assessor, @Nullable LocalDate day) {}

    /**
     * What the letter of award says.
     *
     * @param letter the day of the letter
     * @param what what is paid for
     * @param until the last day
     * @param told the day on which its owner was told that it ends; null if not yet
     * @param renewed the day on which they asked for it again; null if not yet
     */
    public record Award(
            LocalDate letter,
            String what,
            LocalDate until,
            @Nullable LocalDate told,
            @Nullable LocalDate renewed) {

        /** The day from which on it is time to ask for it again. */
        public LocalDate alarm() {
            return until.minusWeeks(WEEKS);
        }

        /** Whether it is time, or past it. */
        public boolean isNear(LocalDate today) {
            return !today.isBefore(alarm());
        }
    }

    /**
     * Something bought with an award.
     *
     * @param id its number within this application
     * @param what what it is
     * @param bought the day; null if not yet
     * @param claimed the day on which the trust claimed the money back; null if not yet
     */
    public record Item(
            int id,
            String what,
            @Nullable LocalDate bought,
            @Nullable LocalDate claimed) {}

    /**
     * What of the plan goes on the sheet; nothing unless it was ticked.
     *
     * @param parts parts in own words
     * @param rows things that would help
     */
    public record Paper(Set<Part> parts, Set<UUID> rows) {
        public Paper {
            parts = Set.copyOf(parts);
            rows = Set.copyOf(rows);
        }
    }

    Application applies(Applied next) {
        return new Application(next, visit, award, items, paper);
    }

    Application sees(Visit next) {
        return new Application(applied, next, award, items, paper);
    }

    /** Enters what the letter says. Who enters one that ends soon is told by the page at once, so no letter follows. */
    Application awarded(LocalDate letter, String what, LocalDate until, LocalDate today) {
        Award next = new Award(letter, what, until, null, null);
        if (award != null && award.until().equals(until)) {
            next = new Award(letter, what, until, award.told(), award.renewed());
        } else if (next.isNear(today)) {
            next = new Award(letter, what, until, today, null);
        }
        return new Application(applied, visit, next, items, paper);
    }

    Application renews(LocalDate on) {
        Award now = held();
        return with(new Award(now.letter(), now.what(), now.until(), now.told(), on));
    }

    /** Whether its owner is to be told that it ends: once for each award, never after they asked again, however late. */
    boolean isToRemind(LocalDate today) {
        return award != null && award.told() == null && award.renewed() == null && award.isNear(today);
    }

    Application reminded(LocalDate today) {
        Award now = held();
        return with(new Award(now.letter(), now.what(), now.until(), today, now.renewed()));
    }

    private Award held() {
        if (award == null) {
            throw new IllegalStateException("nothing was awarded");
        }
        return award;
    }

    private Application with(Award next) {
        return new Application(applied, visit, next, items, paper);
    }

    /** A number that no item has. */
    int nextItem() {
        return items.stream().mapToInt(Item::id).max().orElse(0) + 1;
    }

    /** Puts something in: in the place of the one of that number, or at the end. */
    Application with(Item item) {
        List<Item> next = new ArrayList<>(items);
        int place = next.stream().map(Item::id).toList().indexOf(item.id());
        if (place >= 0) {
            next.set(place, item);
        } else if (next.size() < MOST) {
            next.add(item);
        } else {
            throw new IllegalStateException("there is no room for more");
        }
        return new Application(applied, visit, award, next, paper);
    }

    Application without(int item) {
        return new Application(
                applied,
                visit,
                award,
                items.stream().filter(each -> each.id() != item).toList(),
                paper);
    }

    Application papers(Paper next) {
        return new Application(applied, visit, award, items, next);
    }

    Optional<Item> item(int id) {
        return items.stream().filter(each -> each.id() == id).findFirst();
    }

    /** How far it is, on that day. */
    public Stage stage(LocalDate today) {
        if (award == null) {
            return applied == null ? Stage.NOTHING : visit == null ? Stage.WAITING : Stage.VISIT;
        }
        if (award.renewed() != null) {
            return Stage.RENEWING;
        }
        return today.isAfter(award.until()) ? Stage.OVER : award.isNear(today) ? Stage.ENDING : Stage.AWARDED;
    }

    /** How far somebody is. */
    public enum Stage {
        /** Not applied. */
        NOTHING,
        /** Applied; nobody has been in touch. */
        WAITING,
        /** Somebody comes, or came, to look. */
        VISIT,
        /** There is an award. */
        AWARDED,
        /** The award ends within 12 weeks. */
        ENDING,
        /** They asked for it again. */
        RENEWING,
        /** The award is over. */
        OVER
    }
}
