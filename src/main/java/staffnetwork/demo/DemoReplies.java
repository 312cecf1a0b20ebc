package staffnetwork.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import staffnetwork.access.ActingFor;
import staffnetwork.adjustment.Shared;
import staffnetwork.routes.Answer;
import staffnetwork.routes.Answering;
import staffnetwork.routes.Asked;
import staffnetwork.routes.GoBetweens;
import staffnetwork.routes.Said;
import staffnetwork.routes.SecondLooks;

/** What came of the plans: a manager says yes and no, a second person looks at the no, a go-between is chosen. */
@Dependent
class DemoReplies {
    private static final int PROMISED_DAYS = 9;
    private static final int MONTHS = 3;

    private final ActingFor acting;
    private final Answering answering;
    private final SecondLooks second;
    private final GoBetweens goBetweens;
    private final Clock clock;

    @Inject
    DemoReplies(ActingFor acting, Answering answering, SecondLooks second, GoBetweens goBetweens, Clock clock) {
        this.acting = acting;
        this.answering = answering;
        this.second = second;
        this.goBetweens = goBetweens;
        this.clock = clock;
    }

    /** Tells both stories from beginning to end, each person through their own doors. */
    void tell(DemoPlans plans, Map<DemoPerson, UUID> accounts) {
        Map<DemoPerson, UUID> ids = new EnumMap<>(accounts);
        acting.account(id(ids, DemoPerson.NURSE), plans::nurseAsks);
        acting.account(id(ids, DemoPerson.MANAGER), this::managerAnswers);
        acting.account(id(ids, DemoPerson.SECOND_LOOKER), this::looksAgain);
        acting.account(id(ids, DemoPerson.NURSE), plans::nurseHasIt);
        UUID between = id(ids, DemoPerson.GO_BETWEEN);
        acting.account(between, () -> {
            goBetweens.say("I have asked for many people here. I listen first. Tuesdays at noon, room 4.");
            return true;
        });
        Shared.Terms terms =
                Shared.Terms.goBetween(between, DemoPerson.GO_BETWEEN.fullName(), today().plusMonths(MONTHS));
        acting.account(id(ids, DemoPerson.MEMBER), () -> plans.memberShares(terms));
    }

    private boolean managerAnswers() {
        Asked one = answering.open().get(0);
        UUID first = one.wanted().get(0).id();
        answering.answer(one.id(), first, yes("From Monday, on the board in the office."));
        answering.promise(one.id(), first, today().plusDays(PROMISED_DAYS), "the ward clerk");
        answering.answer(
                one.id(),
                one.wanted().get(1).id(),
                new Said(
                        Answer.Kind.REFUSED,
                        "There is no free room on the ward at seven in the morning.",
                        Answer.Factor.NOT_PRACTICABLE,
                        null));
        return true;
    }

    private boolean looksAgain() {
        Asked one = second.open().get(0);
        UUID refused = one.wanted().get(1).id();
        second.answer(one.id(), refused, yes("The meeting room next door is free until eight."));
        second.promise(one.id(), refused, today().plusDays(PROMISED_DAYS), "the matron");
        return true;
    }

    private static Said yes(String words) {
        return new Said(Answer.Kind.AGREED, words, null, null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UUID id(Map<DemoPerson, UUID> ids, DemoPerson who) {
        return Objects.requireNonNull(ids.get(who));
    }
}
