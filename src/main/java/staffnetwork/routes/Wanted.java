package staffnetwork.routes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked for, and what became of it.
 *
 * @param id the id of the row in the plan
 * @param text its words, in full
 * @param answer the answer that counts; null while there is none
 * @param first the refusal that a second person looked at; null if there was none
 * @param delivery how it gets done; null before that is promised
 * @param review whether it works and is still right, and when that was asked; null before it was
 */
public record Wanted(
        UUID id,
        String text,
        @Nullable Answer answer,
        @Nullable Answer first,
        @Nullable Delivery delivery,
        @Nullable Review review) {
    /** The most bytes by which it gets longer until nothing is left to do about it. */
    static final int LONGEST_ANSWERED = 5_000;

    /**
     * How it gets done.
     *
     * @param promised the day
     * @param orders who sees to it
     * @param done the day the person said, or was told, that it is there; null before that
     */
    public record Delivery(
            LocalDate promised, String orders, @Nullable LocalDate done) {
        /** Characters of who sees to it. */
        public static final int LONGEST = 80;

        public Delivery {
            if (orders.isBlank() || orders.length() > LONGEST) {
                throw new IllegalArgumentException("somebody sees to it");
            }
        }
    }

    /** Whether something works. */
    public enum Works {
        /** Yes. */
        YES,
        /** In part. */
        PARTLY,
        /** No. */
        NO
    }

    /** How far it is. */
    public enum State {
        /** Nobody has answered. */
        WAITING,
        /** Refused once; a second person looks at it. */
        SECOND_LOOK,
        /** Something else was suggested; the person decides. */
        YOUR_TURN,
        /** A yes that is still to be done. */
        COMING,
        /** Done. */
        THERE,
        /** Refused twice. */
        REFUSED
    }

    static Wanted of(UUID id, String text) {
        return new Wanted(id, text, null, null, null, null);
    }

    /** How far it is. */
    public State state() {
        if (answer == null) {
            return first == null ? State.WAITING : State.SECOND_LOOK;
        }
        return switch (answer.kind()) {
            case AGREED, TRIAL -> delivery != null && delivery.done() != null ? State.THERE : State.COMING;
            case ALTERNATIVE -> State.YOUR_TURN;
            case REFUSED -> State.REFUSED;
        };
    }

    /** The first answer. A refusal is not yet one that counts: a second person looks at it first. */
    Wanted answered(Answer said) {
        if (state() != State.WAITING) {
            throw new IllegalStateException("it was answered already, and nobody opens that again alone");
        }
        return said.kind() == Answer.Kind.REFUSED
                ? new Wanted(id, text, null, said, null, null)
                : new Wanted(id, text, said, null, null, null);
    }

    /** What a second person says. */
    Wanted lookedAgain(Answer said) {
        Answer refusal = first;
        if (state() != State.SECOND_LOOK && state() != State.WAITING) {
            throw new IllegalStateException("there is nothing to look at again");
        }
        if (refusal != null && refusal.by().equals(said.by())) {
            throw new IllegalStateException("nobody looks again at their own refusal");
        }
        return new Wanted(id, text, said, refusal, null, null);
    }

    /** The person takes the other idea, or asks for a second look at it. */
    Wanted replied(boolean takes, LocalDate today) {
        Answer idea = answer;
        if (idea == null || state() != State.YOUR_TURN) {
            throw new IllegalStateException("it is not their turn");
        }
        return takes
                ? new Wanted(
                        id,
                        text,
                        new Answer(Answer.Kind.AGREED, idea.by(), idea.byName(), today, idea.words(), null, null),
                        first,
                        null,
                        null)
                : new Wanted(id, text, null, idea, null, null);
    }

    Wanted promised(LocalDate day, String orders) {
        if (state() != State.COMING) {
            throw new IllegalStateException("only what was agreed is promised");
        }
        return new Wanted(id, text, answer, first, new Delivery(day, orders, null), null);
    }

    Wanted done(LocalDate day) {
        Delivery how = delivery;
        if (state() != State.COMING) {
            throw new IllegalStateException("only what was agreed can be there");
        }
        return new Wanted(
                id,
                text,
                answer,
                first,
                how == null ? new Delivery(day, "?", day) : new Delivery(how.promised(), how.orders(), day),
                null);
    }

    /** The day of the next letter that asks to look back at it; none before it is there. */
    Optional<LocalDate> letterOn() {
        if (state() != State.THERE || delivery == null || delivery.done() == null || answer == null) {
            return Optional.empty();
        }
        return looks().letterOn(delivery.done(), answer.until());
    }

    private Review looks() {
        return review == null ? Review.NONE : review;
    }

    /** Whether a letter is to go now that asks to look back at it. */
    boolean isToRemind(LocalDate today) {
        return letterOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    Wanted reminded(LocalDate today) {
        return with(looks().reminded(today));
    }

    /** Something has changed at work: what is there is to be looked at again; what is not there yet is left as it is. */
    Wanted changed(Review.Cause cause, LocalDate today) {
        return state() == State.THERE ? with(looks().changed(cause, today)) : this;
    }

    /** The person says whether it works. */
    Wanted works(Works says, LocalDate today) {
        return there().with(looks().says(says, today));
    }

    /** The person has looked at it again. What was agreed stays agreed, however it ends. */
    Wanted reviewed(Review.Ending ending, LocalDate today) {
        return there().with(looks().ends(ending, today));
    }

    private Wanted there() {
        if (state() != State.THERE) {
            throw new IllegalStateException("it is not there yet");
        }
        return this;
    }

    /** Whether looking back at it waits for the person. */
    boolean isToLookAt() {
        return state() == State.THERE && looks().isOpen();
    }

    private Wanted with(Review next) {
        return new Wanted(id, text, answer, first, delivery, next);
    }

    /** Whether a promised day is over and it is not there. */
    boolean isOverdue(LocalDate today) {
        return state() == State.COMING && delivery != null && today.isAfter(delivery.promised());
    }
}
