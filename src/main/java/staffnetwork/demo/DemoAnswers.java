package staffnetwork.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import staffnetwork.access.ActingFor;
import staffnetwork.declaration.Answers;
import staffnetwork.declaration.Declarations;
import staffnetwork.declaration.LongTerm;
import staffnetwork.figures.Releases;
import staffnetwork.organisation.People;
import staffnetwork.organisation.PeopleList;

/**
 * Has some of the invented people answer, as each of them would, before the last two quarter ends, and has the figures of both
 * made, so that there is something to see and something hidden.
 */
@Dependent
class DemoAnswers {
    private static final long SEED = 2026;
    private static final int FIRST = 460;
    private static final int THEN = 240;
    private static final int YES_IN_100 = 68;
    private static final int A_MONTH = 30;

    private final ActingFor acting;
    private final People people;
    private final Releases releases;
    private final Teller teller;
    private final Clock clock;
    private final Random random = new Random(SEED);

    @Inject
    DemoAnswers(ActingFor acting, People people, Releases releases, Teller teller, Clock clock) {
        this.acting = acting;
        this.people = people;
        this.releases = releases;
        this.teller = teller;
        this.clock = clock;
    }

    /** A day on which everybody worked there already. */
    Duration beforeAll() {
        return since(quarterEnd().minusMonths(3).minusDays(2L * A_MONTH));
    }

    /** Answers, and the figures of the quarter before; the invented people are on the list. */
    void make(UUID administrator) {
        LocalDate last = quarterEnd();
        LocalDate before = last.plusDays(1).minusMonths(3).minusDays(1);
        List<UUID> staff = acting.account(administrator, this::withoutAccount);
        Collections.shuffle(staff, random);
        acting.earlier(since(before.minusDays(A_MONTH)), () -> answer(staff.subList(0, FIRST)));
        acting.earlier(since(before.plusDays(1)), () -> acting.account(administrator, releases::makeDue));
        acting.earlier(since(last.minusDays(A_MONTH)), () -> answer(staff.subList(FIRST, FIRST + THEN)));
    }

    /** The figures of the last quarter, beside what the files say that the office has brought in by now. */
    void figures(UUID administrator) {
        acting.account(administrator, releases::makeDue);
    }

    private boolean answer(List<UUID> some) {
        for (UUID one : some) {
            LongTerm answer = random.nextInt(100) < YES_IN_100 ? LongTerm.YES : LongTerm.NO;
            acting.somebody(one, () -> teller.tell(answer));
        }
        return true;
    }

    private List<UUID> withoutAccount() {
        List<UUID> staff = new ArrayList<>();
        PeopleList page = people.list("", 1);
        for (int number = 1; !page.people().isEmpty(); number++) {
            page = people.list("", number);
            page.people().stream().filter(DemoAnswers::isNobodyInParticular).forEach(one -> staff.add(one.id()));
        }
        return staff;
    }

    private static boolean isNobodyInParticular(PeopleList.Entry one) {
        for (DemoPerson who : DemoPerson.values()) {
            if (who.email().value().equals(one.email())) {
                return false;
            }
        }
        return true;
    }

    private LocalDate quarterEnd() {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        return month.minusMonths((month.getMonthValue() - 1) % 3).minusDays(1);
    }

    private Duration since(LocalDate day) {
        return Duration.between(
                day.atTime(9, 0).atZone(clock.getZone()), clock.instant().atZone(clock.getZone()));
    }

    /** Answers as one person, in one transaction. */
    @ApplicationScoped
    static class Teller {
        private final Declarations declarations;

        @Inject
        Teller(Declarations declarations) {
            this.declarations = declarations;
        }

        @Transactional
        boolean tell(LongTerm answer) {
            declarations.answerLongTerm(answer);
            if (answer == LongTerm.YES) {
                declarations.answerEffect(Answers.Effect.A_LITTLE);
            }
            declarations.save();
            return true;
        }
    }
}
