package staffnetwork.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;

/**
 * Everything this room keeps about one person, sealed as one value of one size: whoever has written nothing has one as well. Only
 * its owner changes a word of it. Its rules are verbs that give the next state.
 *
 * @param words the parts in own words that are there
 * @param rows what would help
 * @param state how far they are
 * @param draft what they are about to share; null if nothing
 * @param shared ids of what they share
 * @param asked ids of what they asked for, which other rooms keep
 */
record Plan(
        Map<Part, String> words,
        List<Adjustment> rows,
        State state,
        @Nullable Draft draft,
        List<UUID> shared,
        List<UUID> asked) {
    /** The most rows one plan holds. */
    static final int MOST = 10;

    /** The most people one plan is shared with at a time. */
    static final int MOST_SHARED = 12;

    /**
     * Bytes of everything in own words. All caps at once fit in English letters; in a script of three bytes a letter somebody is told
     * before that there is no room. Nothing that is shared or asked for is longer than this and its names.
     */
    static final int ROOM = 12_288;

    /** Bytes left free for what somebody is about to share, and for the ids of all they share: choosing never fails for want of room. */
    static final int FREE = 2_560;

    /** Somebody who has written nothing. */
    static final Plan NOTHING =
            new Plan(Map.of(), List.of(), new State(null, null, null, List.of()), null, List.of(), List.of());

    Plan {
        words = words.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(words));
        rows = List.copyOf(rows);
        shared = List.copyOf(shared);
        asked = List.copyOf(asked);
    }

    /**
     * How far somebody is.
     *
     * @param begun the day they began; null if they have not
     * @param changed the day of the last change; null if there was none
     * @param route how they would like to go about it; null if not chosen
     * @param became what became of rows they did not ask for in writing
     */
    record State(
            @Nullable LocalDate begun,
            @Nullable LocalDate changed,
            @Nullable Route route,
            List<Adjustment.Became> became) {
        State {
            became = Adjustment.Became.of(became);
        }
    }

    /**
     * What somebody is about to share.
     *
     * @param terms with whom, what for and until when
     * @param choice what
     * @param company who is with them, for something they are about to ask for
     */
    record Draft(Shared.Terms terms, Shared.Choice choice, Set<Shared.Company> company) {
        Draft {
            company = Shared.Company.of(company);
        }
    }

    Plan begun(LocalDate today) {
        return state.begun() != null ? this : with(new State(today, today, state.route(), state.became()));
    }

    private Plan with(State next) {
        return new Plan(words, rows, next, draft, shared, asked);
    }

    private State changedOn(LocalDate today) {
        return new State(state.begun() == null ? today : state.begun(), today, state.route(), state.became());
    }

    /** Says a part in other words; empty words take it out. */
    Plan said(Part part, String own, LocalDate today) {
        if (own.length() > Part.LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        Map<Part, String> next = words.isEmpty() ? new EnumMap<>(Part.class) : new EnumMap<>(words);
        if (own.isBlank()) {
            next.remove(part);
        } else {
            next.put(part, own);
        }
        return new Plan(next, rows, changedOn(today), draft, shared, asked);
    }

    /** Puts a row in: in the place of the one of that id, or at the end. */
    Plan with(Adjustment row, LocalDate today) {
        List<Adjustment> next = new ArrayList<>(rows);
        int place = rows.stream().map(Adjustment::id).toList().indexOf(row.id());
        if (place >= 0) {
            next.set(place, row);
        } else if (next.size() < MOST) {
            next.add(row);
        } else {
            throw new IllegalStateException("the plan is full");
        }
        return new Plan(words, next, changedOn(today), draft, shared, asked);
    }

    Plan without(UUID row, LocalDate today) {
        List<Adjustment> next =
                rows.stream().filter(each -> !each.id().equals(row)).toList();
        return new Plan(words, next, changedOn(today), draft, shared, asked).forgets(row);
    }

    /** Says what became of a row, in the place of what was said about it before. */
    Plan became(Adjustment.Became news) {
        Plan before = forgets(news.row());
        List<Adjustment.Became> next = new ArrayList<>(before.state.became());
        next.add(news);
        return with(new State(state.begun(), state.changed(), state.route(), next));
    }

    /** Without what became of a row. */
    Plan forgets(UUID row) {
        return with(new State(
                state.begun(),
                state.changed(),
                state.route(),
                state.became().stream().filter(each -> !each.row().equals(row)).toList()));
    }

    Plan goes(Route way, LocalDate today) {
        State now = changedOn(today);
        return with(new State(now.begun(), today, way, now.became()));
    }

    Plan drafted(@Nullable Draft next) {
        return new Plan(words, rows, state, next, shared, asked);
    }

    Plan shares(UUID what) {
        if (shared.size() >= MOST_SHARED) {
            throw new IllegalStateException("shared with too many people");
        }
        return new Plan(words, rows, state, null, and(shared, what), asked);
    }

    /** Without what is not there any more, because it ended by itself. */
    Plan sharesOnly(List<UUID> there) {
        return new Plan(
                words,
                rows,
                state,
                draft,
                shared.stream().filter(there::contains).toList(),
                asked);
    }

    boolean hasRoomToShare() {
        return shared.size() < MOST_SHARED;
    }

    Plan sharesNoMore(UUID what) {
        return new Plan(
                words,
                rows,
                state,
                draft,
                shared.stream().filter(each -> !each.equals(what)).toList(),
                asked);
    }

    Plan asks(UUID what) {
        return new Plan(words, rows, state, null, shared, and(asked, what)); // so that nothing is asked twice
    }

    Plan asksNoMore(UUID what) {
        return new Plan(
                words,
                rows,
                state,
                draft,
                shared,
                asked.stream().filter(each -> !each.equals(what)).toList());
    }

    private static List<UUID> and(List<UUID> some, UUID one) {
        List<UUID> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    Optional<Adjustment> row(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Whether it can be kept: there is room for it, or it became no longer. */
    boolean fitsAfter(Plan before) {
        return SealedText.fits(this, Size.HUGE)
                && (hasRoom() || SealedText.length(lasting()) <= SealedText.length(before.lasting()));
    }

    private boolean hasRoom() {
        Plan written = new Plan(words, rows, NOTHING.state, null, List.of(), List.of());
        return SealedText.length(written) <= ROOM && SealedText.length(lasting()) <= Size.HUGE.longest() - FREE;
    }

    private Plan lasting() {
        return new Plan(words, rows, state, null, List.of(), asked);
    }

    boolean isBegun() {
        return state.begun() != null;
    }

    /** Whether the two answers are there without which nothing can be asked for. */
    boolean isReady() {
        return words.containsKey(Part.BARRIER) && !rows.isEmpty();
    }

    PlanView view() {
        return new PlanView(words, rows, state.route(), state.changed(), state.became());
    }
}
