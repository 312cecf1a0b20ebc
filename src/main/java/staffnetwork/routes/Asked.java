package staffnetwork.routes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.Shared.Company;

/**
 * Something somebody asked for, exactly as those see it who answer it. Its rules are verbs that give the next state; its clock
 * counts days, and stands still only while the person agrees to that.
 *
 * @param id its id
 * @param owner who asks, with their name
 * @param decider who answers first
 * @param words the parts of the plan that go along
 * @param wanted what is asked for
 * @param company who is with them, if they said so
 * @param clock when it was asked and by when it is answered
 * @param escalated whether second lookers see it
 * @param closed whether whoever was asked first sees it no more
 * @param unread whether something happened that its owner has not opened yet
 */
public record Asked(
        UUID id,
        Named owner,
        Named decider,
        Map<Part, String> words,
        List<Wanted> wanted,
        Set<Company> company,
        Ticking clock,
        boolean escalated,
        boolean closed,
        boolean unread) {
    /** How long those who answer can read it after it was asked, in months. */
    public static final int MONTHS = 12;

    /** The most bytes by which it gets longer beside its answers: another name, who is with its owner, the clock. */
    static final int LONGEST_CHANGED = 1_000;

    /** Somebody's id and name. */
    public record Named(UUID id, String name) {}

    /**
     * The days that count.
     *
     * @param on the day it was asked
     * @param days how many days there are for an answer
     * @param stopped the days the clock stood still until now
     * @param since since when it stands still; null while it runs
     * @param offered whether whoever answers asks the person to let the clock stand still
     */
    public record Ticking(
            LocalDate on, int days, int stopped, @Nullable LocalDate since, boolean offered) {
        /** The last day for an answer, as far as it is known today. */
        public LocalDate due(LocalDate today) {
            return on.plusDays((long) days + stopped + standing(today));
        }

        private long standing(LocalDate today) {
            return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, today));
        }

        /** Whether it stands still. */
        public boolean isStopped() {
            return since != null;
        }

        Ticking offers() {
            return new Ticking(on, days, stopped, since, true);
        }

        Ticking stop(LocalDate today) {
            if (!offered || since != null) {
                throw new IllegalStateException("the clock stands still only if both want it");
            }
            return new Ticking(on, days, stopped, today, false);
        }

        Ticking run(LocalDate today) {
            return new Ticking(on, days, stopped + Math.toIntExact(standing(today)), null, false);
        }
    }

    public Asked {
        words = Map.copyOf(words);
        wanted = List.copyOf(wanted);
        company = Company.of(company);
        if (wanted.isEmpty() || words.keySet().stream().anyMatch(part -> !part.belongsToRequests())) {
            throw new IllegalArgumentException("something is asked for, and a condition never goes along");
        }
        if (owner.id().equals(decider.id())) {
            throw new IllegalArgumentException("nobody answers themselves");
        }
    }

    private Asked with(UUID row, UnaryOperator<Wanted> change) {
        if (wanted.stream().noneMatch(each -> each.id().equals(row))) {
            throw new IllegalStateException("that was not asked for");
        }
        List<Wanted> next = wanted.stream()
                .map(each -> each.id().equals(row) ? change.apply(each) : each)
                .toList();
        boolean second = escalated || next.stream().anyMatch(each -> each.state() == Wanted.State.SECOND_LOOK);
        return new Asked(id, owner, decider, words, next, company, clock, second, closed, unread);
    }

    private Asked with(List<Wanted> next) {
        return new Asked(id, owner, decider, words, next, company, clock, escalated, closed, unread);
    }

    private Asked each(UnaryOperator<Wanted> change) {
        return with(wanted.stream().map(change).toList());
    }

    private Asked with(Ticking next) {
        return new Asked(id, owner, decider, words, wanted, company, next, escalated, closed, unread);
    }

    /** The first person answers about one thing. */
    Asked answered(UUID row, Answer said) {
        if (!said.by().equals(decider.id())) {
            throw new IllegalStateException("somebody else was asked");
        }
        return with(row, each -> each.answered(said));
    }

    /** A second person answers: about a refusal, or when nobody answered in time. Never the first one, nor whose it is. */
    Asked lookedAgain(UUID row, Answer said) {
        if (!isForSecondLook(said.by())) {
            throw new IllegalStateException("it is not for them to look at");
        }
        return with(row, each -> each.lookedAgain(said));
    }

    Asked replied(UUID row, boolean takes, LocalDate today) {
        return with(row, each -> each.replied(takes, today));
    }

    Asked promised(UUID row, LocalDate day, String orders) {
        return with(row, each -> each.promised(day, orders));
    }

    Asked done(UUID row, LocalDate day) {
        return with(row, each -> each.done(day));
    }

    Asked works(UUID row, Wanted.Works says, LocalDate today) {
        return with(row, each -> each.works(says, today));
    }

    /** Whether a letter is to go now that asks its owner to look back at something. */
    boolean isToRemind(LocalDate today) {
        return wanted.stream().anyMatch(each -> each.isToRemind(today));
    }

    Asked reminded(LocalDate today) {
        return each(one -> one.isToRemind(today) ? one.reminded(today) : one);
    }

    /** Something has changed at work of whoever asked: what is there is to be looked at again. */
    Asked changed(Review.Cause cause, LocalDate today) {
        return each(one -> one.changed(cause, today));
    }

    /** Its owner has looked at something again. */
    Asked reviewed(UUID row, Review.Ending ending, LocalDate today) {
        return with(row, each -> each.reviewed(ending, today));
    }

    /** Whether looking back at something waits for its owner. */
    public boolean isToLookAt() {
        return wanted.stream().anyMatch(Wanted::isToLookAt);
    }

    /** Its owner says who is with them, or that nobody is. */
    Asked accompanied(Set<Company> by) {
        return new Asked(id, owner, decider, words, wanted, by, clock, escalated, closed, unread);
    }

    /** Something happened that its owner has not opened yet, or has now. */
    Asked unread(boolean news) {
        return new Asked(id, owner, decider, words, wanted, company, clock, escalated, closed, news);
    }

    Asked offersPause() {
        return with(clock.offers());
    }

    Asked pauses(LocalDate today) {
        return with(clock.stop(today));
    }

    Asked runs(LocalDate today) {
        return with(clock.run(today));
    }

    /** Hands it over when its time has run out: second lookers see it from now on. */
    Asked escalates() {
        return new Asked(id, owner, decider, words, wanted, company, clock, true, closed, unread);
    }

    /** Whoever was asked sees it no more; what was agreed stays, and the clock runs on. */
    Asked closes() {
        return new Asked(id, owner, decider, words, wanted, company, clock, escalated, true, unread);
    }

    /** Its owner passes it on to somebody else; what was agreed stays agreed, and the clock runs on. */
    Asked passes(Named next) {
        return new Asked(id, owner, next, words, wanted, company, clock, escalated, false, unread);
    }

    /** Whether somebody should have answered by now, or something promised should be there. */
    public boolean isLate(LocalDate today) {
        boolean unanswered = isToAnswer() && !clock.isStopped() && today.isAfter(clock.due(today));
        return unanswered || wanted.stream().anyMatch(each -> each.isOverdue(today));
    }

    /** Whether whoever was asked has something to answer. */
    boolean isToAnswer() {
        return wanted.stream().anyMatch(each -> each.state() == Wanted.State.WAITING);
    }

    /** Whether a second looker has something to do about it. */
    boolean isToLookAtAgain(LocalDate today) {
        return isLate(today) || wanted.stream().anyMatch(each -> each.state() == Wanted.State.SECOND_LOOK);
    }

    /** Whether its owner has to decide about another idea. */
    public boolean isYourTurn() {
        return wanted.stream().anyMatch(each -> each.state() == Wanted.State.YOUR_TURN);
    }

    /** Whether nothing is left to do about it. */
    public boolean isClosed() {
        return wanted.stream()
                .allMatch(each -> each.state() == Wanted.State.THERE || each.state() == Wanted.State.REFUSED);
    }

    /**
     * Whether a second looker may look at it: not who was asked or said no first, and not whose it is; when nothing is left to do,
     * whoever looked and nobody else.
     */
    boolean isForSecondLook(UUID somebody) {
        boolean wasFirst =
                somebody.equals(decider.id()) || wanted.stream().anyMatch(each -> isBy(each.first(), somebody));
        boolean looked = wanted.stream().anyMatch(each -> isBy(each.answer(), somebody));
        return escalated && !wasFirst && !somebody.equals(owner.id()) && (looked || !isClosed());
    }

    private static boolean isBy(@Nullable Answer said, UUID somebody) {
        return said != null && said.by().equals(somebody);
    }

    /** Whether whoever was asked can still read it. */
    boolean isOpenTo(UUID somebody, LocalDate today) {
        return !closed
                && decider.id().equals(somebody)
                && !today.isAfter(clock.on().plusMonths(MONTHS));
    }
}
