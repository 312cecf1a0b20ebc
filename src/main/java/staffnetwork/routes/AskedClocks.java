package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import staffnetwork.adjustment.Bell;
import staffnetwork.adjustment.PlanGone;
import staffnetwork.adjustment.Plans;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;

/** What happens by itself: a clock that runs out, another manager, somebody who leaves, a plan that is deleted. */
@ApplicationScoped
class AskedClocks {
    private final AskedRepository repository;
    private final AskedRows rows;
    private final Bell bell;

    @Inject
    AskedClocks(AskedRepository repository, AskedRows rows, Bell bell) {
        this.repository = repository;
        this.rows = rows;
        this.bell = bell;
    }

    /** Hands over what is late, once; tells second lookers and the person that something waits. */
    @Transactional
    void tick() {
        repository.keep();
        Round late = changing(all -> Round.ofLate(all, rows.today()));
        keep(late);
        if (!late.changed().isEmpty()) {
            repository.secondLookers().forEach(bell::ring);
        }
    }

    /** Asks those for whom something is there to look back at it, once each time it is due. */
    @Transactional
    void remind() {
        repository.keep();
        keep(changing(all -> Round.ofReminders(all, rows.today())));
    }

    private void keep(Round round) {
        round.changed().forEach(rows::replace);
        round.letters().forEach(bell::ring);
    }

    /** Whether nobody holds the role of looking a second time. */
    @Transactional
    boolean isNobodyLooksAgain() {
        return repository.secondLookers().isEmpty();
    }

    /** What somebody has is to be looked at again when they have another manager or work elsewhere; the letter goes within the hour. */
    void workChanged(@Observes Plans.WorkChanged change) {
        Review.Cause cause = change.manager() ? Review.Cause.MANAGER : Review.Cause.PLACE;
        for (UUID id : change.asked()) {
            rows.lock(id);
            rows.of(id).map(each -> each.changed(cause, rows.today())).ifPresent(rows::replace);
        }
    }

    // what would change is read again once nobody else can change it
    private Round changing(Function<List<Asked>, Round> rule) {
        List<UUID> due = rule.apply(rows.seen(repository.ids())).changed().stream()
                .map(Asked::id)
                .sorted()
                .toList();
        due.forEach(rows::lock);
        return rule.apply(rows.seen(due));
    }

    private List<Asked> changing(List<UUID> ids, Predicate<Asked> which) {
        List<UUID> due =
                rows.seen(ids).stream().filter(which).map(Asked::id).sorted().toList();
        due.forEach(rows::lock);
        return rows.seen(due).stream().filter(which).toList();
    }

    /** The earlier manager sees nothing of theirs any more; the clock runs on, and the person chooses whom to ask now. */
    void managerChanged(@Observes ManagerChanged change) {
        change.earlier().ifPresent(before -> {
            repository.keep();
            List<Asked> theirs = changing(
                    repository.askedOf(before), each -> each.owner().id().equals(change.person()) && !each.closed());
            theirs.forEach(each -> rows.give(each.closes().unread(true)));
            if (!theirs.isEmpty()) {
                bell.ring(change.person());
            }
        });
    }

    /** A leaver sees nothing any more; those who asked them choose somebody else. */
    void left(@Observes PersonLeft leaver) {
        repository.keep();
        changing(repository.askedOf(leaver.person()), each -> !each.closed()).forEach(each -> {
            rows.give(each.closes().unread(true));
            bell.ring(each.owner().id());
        });
    }

    /** What was asked for goes with the plan. */
    void gone(@Observes PlanGone plan) {
        for (UUID id : plan.asked()) {
            rows.lock(id);
            rows.delete(id);
        }
    }
}
