package staffnetwork.routes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looking back at one thing that is there: whether it works, and whether it is still right. Only the person it is for starts or ends
 * it. A letter asks for it three weeks after it is there, when a trial ends, two weeks before half a year is over, each year, and at
 * once when something has changed at work; each time once.
 *
 * @param works whether it works, as the person said last; null before they did
 * @param on the day they said so; null before they did
 * @param reminded the day of the last letter; null before there was one
 * @param change what has changed at work since they looked; null if nothing did
 * @param held what they last decided; null before they did
 */
public record Review(
        Wanted.@Nullable Works works,
        @Nullable LocalDate on,
        @Nullable LocalDate reminded,
        @Nullable Change change,
        @Nullable Held held) {
    /** How many days there are to look again after something has changed, or after a letter. */
    static final int DAYS = 14;

    private static final int FIRST_DAYS = 21;
    private static final int FIRST_MONTHS = 6;
    private static final int MONTHS = 12;

    /** Nobody has looked back. */
    static final Review NONE = new Review(null, null, null, null, null);

    /**
     * Something that changed at work.
     *
     * @param cause what
     * @param on the day
     * @param told whether a letter about it went
     */
    public record Change(Cause cause, LocalDate on, boolean told) {}

    /** What a change at work can be. */
    public enum Cause {
        /** Another manager. */
        MANAGER,
        /** Another place of work. */
        PLACE,
        /** Another role. */
        ROLE,
        /** Other tools or computer systems. */
        TECHNOLOGY,
        /** Back after time away. */
        BACK
    }

    /**
     * What somebody decided when they looked again.
     *
     * @param ending what
     * @param on the day
     */
    public record Held(Ending ending, LocalDate on) {}

    /** How looking again can end. */
    public enum Ending {
        /** It stays as it is. */
        STILL_RIGHT,
        /** It is changed together: the person asks for something else, and this stays until then. */
        CHANGE,
        /** It is not needed any more. */
        NOT_NEEDED
    }

    private @Nullable LocalDate looked() {
        return latest(on, held == null ? null : held.on());
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private boolean isOver() {
        return held != null && held.ending() == Ending.NOT_NEEDED;
    }

    /**
     * The day of the next letter; none for what is not needed any more.
     *
     * @param there since when it is there
     * @param trialEnd when it is tried until; null if it is not a trial
     */
    Optional<LocalDate> letterOn(LocalDate there, @Nullable LocalDate trialEnd) {
        if (isOver()) {
            return Optional.empty();
        }
        LocalDate regular = regular(there, trialEnd);
        return Optional.of(change != null && !change.told() && change.on().isBefore(regular) ? change.on() : regular);
    }

    private LocalDate regular(LocalDate there, @Nullable LocalDate trialEnd) {
        LocalDate last = latest(looked(), reminded);
        LocalDate first = there.plusDays(FIRST_DAYS);
        if (last == null) {
            return trialEnd != null && trialEnd.isBefore(first) ? trialEnd : first;
        }
        boolean firstIsStillToCome = looked() == null && (trialEnd == null || !trialEnd.isBefore(first));
        LocalDate half = there.plusMonths(FIRST_MONTHS).minusDays(DAYS);
        return Stream.of(
                        firstIsStillToCome ? Optional.of(first) : Optional.<LocalDate>empty(),
                        Optional.ofNullable(trialEnd),
                        Optional.of(half).filter(day -> day.isAfter(last.plusDays(DAYS))))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(last))
                .min(LocalDate::compareTo)
                .orElse(last.plusMonths(MONTHS).minusDays(DAYS));
    }

    /** A letter went. */
    Review reminded(LocalDate today) {
        Change told = change == null ? null : new Change(change.cause(), change.on(), true);
        return new Review(works, on, today, told, held);
    }

    /** Something has changed at work; what changed within the two weeks for which somebody was just asked is the same review. */
    Review changed(Cause cause, LocalDate today) {
        LocalDate letter = reminded;
        boolean asked = change != null && (!change.told() || (letter != null && !today.isAfter(letter.plusDays(DAYS))));
        return asked || isOver() ? this : new Review(works, on, reminded, new Change(cause, today, false), held);
    }

    /** The person says whether it works; they have looked. */
    Review says(Wanted.Works said, LocalDate today) {
        return new Review(said, today, reminded, null, held);
    }

    /** The person has looked again, and decides. */
    Review ends(Ending ending, LocalDate today) {
        return new Review(works, on, reminded, null, new Held(ending, today));
    }

    /** Whether somebody was asked to look, or something changed, and they have not looked since. */
    boolean isOpen() {
        LocalDate looked = looked();
        return !isOver() && (change != null || (reminded != null && (looked == null || looked.isBefore(reminded))));
    }

    /** By when to look; none if nothing waits. */
    Optional<LocalDate> dueOn() {
        return isOpen()
                ? Optional.ofNullable(change != null ? change.on() : reminded).map(day -> day.plusDays(DAYS))
                : Optional.empty();
    }
}
