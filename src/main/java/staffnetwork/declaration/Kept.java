package staffnetwork.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything this room keeps about one person, sealed as one value of one size: whoever has said nothing has one as well. Its
 * rules are verbs that give the next state.
 *
 * @param told the answer that counts; null when not stated
 * @param draft what was begun and not saved
 * @param notice the "who sees what" they accepted
 * @param passedOn what they chose to pass on
 * @param counted how the answer counted from which day on; the latest last
 */
record Kept(
        @Nullable Told told,
        @Nullable Draft draft,
        @Nullable Accepted notice,
        List<PassedOnRef> passedOn,
        List<CountedFrom> counted) {
    static final int DRAFT_DAYS = 90;
    private static final int REMEMBERED = 6;

    /** Somebody who has said nothing. */
    static final Kept NOTHING = new Kept(null, null, null, List.of(), List.of());

    Kept {
        passedOn = List.copyOf(passedOn);
        counted = List.copyOf(counted);
    }

    /**
     * The answer that counts.
     *
     * @param answers what was answered
     * @param on the day
     * @param right the day they last said that it is still right; the day of the answer at first
     */
    record Told(Answers answers, LocalDate on, LocalDate right) {}

    /** What was begun, and the day it was last added to. */
    record Draft(Answers answers, LocalDate on) {}

    /** The version of "who sees what" that was accepted, and when. */
    record Accepted(String version, LocalDate on) {}

    /** Something passed on: the row it is in. */
    record PassedOnRef(PassedOnKind kind, UUID id) {}

    /** From that day on the answer counts as disabled or does not; true only for a yes to the first question. */
    record CountedFrom(LocalDate on, boolean yes) {}

    Kept accept(String version, LocalDate today) {
        return new Kept(told, draft, new Accepted(version, today), passedOn, counted);
    }

    /** What is on the page: the draft, or what was told, or nothing. */
    Answers current() {
        if (draft != null) {
            return draft.answers();
        }
        return told == null ? Answers.NONE : told.answers();
    }

    Kept drafted(Answers answers, LocalDate today) {
        return new Kept(told, new Draft(answers, today), notice, passedOn, counted);
    }

    Kept withoutDraft() {
        return new Kept(told, null, notice, passedOn, counted);
    }

    /** Without the draft if it is older than 90 days. */
    Kept tidied(LocalDate today) {
        return hasOldDraft(today) ? withoutDraft() : this;
    }

    /** Whether the draft is older than 90 days. */
    boolean hasOldDraft(LocalDate today) {
        return draft != null && draft.on().isBefore(today.minusDays(DRAFT_DAYS));
    }

    /** The draft becomes the answer. */
    Kept saved(LocalDate today) {
        Answers answers = current();
        if (!answers.isComplete()) {
            throw new IllegalStateException("the first question is not answered");
        }
        List<CountedFrom> since = new ArrayList<>(counted);
        since.removeIf(each -> each.on().equals(today));
        since.add(new CountedFrom(today, answers.longTerm() == LongTerm.YES));
        List<CountedFrom> latest = since.subList(Math.max(0, since.size() - REMEMBERED), since.size());
        return new Kept(new Told(answers, today, today), null, notice, passedOn, latest);
    }

    Kept stillRight(LocalDate today) {
        return told == null
                ? this
                : new Kept(new Told(told.answers(), told.on(), today), draft, notice, passedOn, counted);
    }

    Kept passedOn(PassedOnRef what) {
        List<PassedOnRef> all = new ArrayList<>(passedOn);
        all.add(what);
        return new Kept(told, draft, notice, all, counted);
    }

    Kept notPassedOn(PassedOnKind kind) {
        return new Kept(
                told,
                draft,
                notice,
                passedOn.stream().filter(each -> each.kind() != kind).toList(),
                counted);
    }

    Optional<PassedOnRef> passedOn(PassedOnKind kind) {
        return passedOn.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** Whether it counts as a yes on that day; not for whoever has said nothing by then. */
    boolean countsOn(LocalDate day) {
        boolean yes = false;
        for (CountedFrom each : counted) {
            if (!each.on().isAfter(day)) {
                yes = each.yes();
            }
        }
        return yes;
    }
}
