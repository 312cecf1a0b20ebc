package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.declaration.Answers.Effect;
import staffnetwork.declaration.Answers.Identity;

/** The door to one's own answer: nobody can name another person here. */
@ApplicationScoped
@Transactional
public class Declarations {
    private final Records records;
    private final PassedOnRows rows;
    private final Caller caller;

    @Inject
    Declarations(Records records, PassedOnRows rows, Caller caller) {
        this.records = records;
        this.rows = rows;
        this.caller = caller;
    }

    /**
     * What somebody's first page shows: dates and states, no answer.
     *
     * @param draftOn the day something was begun that is not saved yet; null if nothing was
     * @param toldOn the day of the answer that counts; null if there is none
     * @param askAgain whether a year has gone by since they last said it is right
     * @param passedOn what they chose to pass on
     */
    public record Home(
            @Nullable LocalDate draftOn, @Nullable LocalDate toldOn, boolean askAgain, List<PassedOn> passedOn) {
        public Home {
            passedOn = List.copyOf(passedOn);
        }
    }

    /**
     * One's own answers.
     *
     * @param answers those being written, or else those that count
     * @param draft whether they are not saved yet
     * @param toldOn the day of the answer that counts; null if there is none
     */
    public record Own(
            Answers answers, boolean draft, @Nullable LocalDate toldOn) {}

    /** What the first page needs, without any answer. */
    @Allow(Act.SEE_OWN_HOME)
    public Home home() {
        Kept kept = kept();
        return new Home(
                kept.draft() == null ? null : kept.draft().on(),
                kept.told() == null ? null : kept.told().on(),
                kept.told() != null
                        && !kept.told().right().isAfter(records.today().minusYears(1)),
                rows.of(kept));
    }

    /** The caller's answers: those being written, or else those that count. */
    @Allow(Act.SEE_OWN_ANSWER)
    public Own own() {
        Kept kept = kept();
        return new Own(
                kept.current(),
                kept.draft() != null,
                kept.told() == null ? null : kept.told().on());
    }

    /** Everything kept about the caller in this room, to take away. */
    @Allow(Act.SEE_OWN_ANSWER)
    public OwnRecord record() {
        Kept kept = kept();
        return new OwnRecord(kept, rows.of(kept));
    }

    /** The caller has read that version of "who sees what" and begins. */
    @Allow(Act.CHANGE_OWN_ANSWER)
    public void accept(String version) {
        LocalDate today = records.today();
        change(kept -> kept.accept(version, today).drafted(kept.current(), today));
    }

    /** Answers the first question in the draft. */
    @Allow(Act.CHANGE_OWN_ANSWER)
    public void answerLongTerm(LongTerm answer) {
        draft(answers -> answers.withLongTerm(answer));
    }

    /** Answers the second question in the draft. */
    @Allow(Act.CHANGE_OWN_ANSWER)
    public void answerEffect(Effect answer) {
        draft(answers -> answers.withEffect(answer));
    }

    /**
     * Answers the optional questions in the draft.
     *
     * @param words own words, at most {@link Answers#LONGEST} characters
     */
    @Allow(Act.CHANGE_OWN_ANSWER)
    public void answerMore(Set<Area> areas, String words, @Nullable Identity identity) {
        draft(answers -> answers.withMore(areas, words, identity));
    }

    /** Saves the draft as the answer that counts. Nothing is told to anybody. */
    @Allow(Act.CHANGE_OWN_ANSWER)
    public void save() {
        records.changeAnswer(me(), kept -> kept.draft() == null ? kept : kept.saved(records.today()));
    }

    /** Forgets the draft; the answer that counts stays as it was. */
    @Allow(Act.CHANGE_OWN_ANSWER)
    public void leave() {
        change(Kept::withoutDraft);
    }

    /** The answer is still right; it is asked once a year. */
    @Allow(Act.CHANGE_OWN_ANSWER)
    public void stillRight() {
        change(kept -> kept.stillRight(records.today()));
    }

    /**
     * Deletes everything: answer, draft and what was passed on. The key is destroyed at once, so that no copy of the database can
     * be read either.
     */
    @Allow(Act.TAKE_BACK_OWN_ANSWER)
    public void takeBack() {
        kept().passedOn().forEach(rows::delete);
        records.destroy(me());
    }

    private void draft(UnaryOperator<Answers> change) {
        change(kept -> kept.drafted(change.apply(kept.current()), records.today()));
    }

    private void change(UnaryOperator<Kept> change) {
        records.change(me(), change);
    }

    private Kept kept() {
        return records.of(me());
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
