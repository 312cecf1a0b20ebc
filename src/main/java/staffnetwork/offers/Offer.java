package staffnetwork.offers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something proposed to be offered to everybody, so that nobody has to ask for it. Its rules are verbs that give the next state.
 *
 * @param id its id
 * @param group what kind of change it is
 * @param words what is offered
 * @param state what came of it
 * @param proposed the day the network proposed it
 * @param reply what HR said; null before that
 * @param used how many people had it in their plan on a day, rounded; null while that is not to be told
 */
public record Offer(
        UUID id,
        Suggestions.Group group,
        String words,
        State state,
        LocalDate proposed,
        @Nullable Reply reply,
        @Nullable Used used) {
    /** Characters of what is offered. */
    public static final int LONGEST = 150;

    /** Characters of HR's reason. */
    public static final int LONGEST_REASON = 400;

    /** What came of it. */
    public enum State {
        /** HR has not answered. */
        PROPOSED,
        /** Offered to everybody. */
        ADOPTED,
        /** HR said why not. */
        DECLINED,
        /** The network took it back. */
        WITHDRAWN
    }

    /**
     * What HR said.
     *
     * @param on the day
     * @param reason why, or why not; empty only for a yes
     * @param from from which day it is offered; null for a no
     */
    public record Reply(
            LocalDate on, String reason, @Nullable LocalDate from) {}

    /**
     * How many people use it.
     *
     * @param people rounded, at least as many as a figure needs
     * @param on the quarter they were counted at
     */
    public record Used(int people, LocalDate on) {}

    public Offer {
        if (words.isBlank() || words.length() > LONGEST || words.lines().count() > 1) {
            throw new IllegalArgumentException("an offer is one line, and not too long");
        }
    }

    static Offer proposed(Suggestions.Group group, String words, LocalDate today) {
        return new Offer(UUID.randomUUID(), group, words.strip(), State.PROPOSED, today, null, null);
    }

    /** HR offers it to everybody, also after an earlier no. */
    Offer adopted(LocalDate from, String reason, LocalDate today) {
        if (state != State.PROPOSED && state != State.DECLINED) {
            throw new IllegalStateException("there is nothing to answer");
        }
        return answered(State.ADOPTED, new Reply(today, reason, from));
    }

    /** HR says why not. What was adopted stays: only the network takes it back. */
    Offer declined(String reason, LocalDate today) {
        if (state != State.PROPOSED || reason.isBlank()) {
            throw new IllegalStateException("a no has a reason, and a yes is not taken back by HR");
        }
        return answered(State.DECLINED, new Reply(today, reason, null));
    }

    private Offer answered(State next, Reply said) {
        if (said.reason().length() > LONGEST_REASON) {
            throw new IllegalArgumentException("too long");
        }
        return new Offer(id, group, words, next, proposed, said, used);
    }

    /** The network takes it back. */
    Offer withdrawn() {
        return new Offer(id, group, words, State.WITHDRAWN, proposed, reply, used);
    }

    /** Whether everybody can have it on that day. */
    public boolean isInUse(LocalDate today) {
        return state == State.ADOPTED
                && reply != null
                && reply.from() != null
                && !reply.from().isAfter(today);
    }

    /** How many days it has waited for HR. */
    public long age(LocalDate today) {
        return ChronoUnit.DAYS.between(proposed, today);
    }
}
