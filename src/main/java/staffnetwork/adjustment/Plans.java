package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.offers.Offer;

/** The door to one's own plan: nobody can name another person here. */
@ApplicationScoped
@Transactional
public class Plans {
    private static final int SOON_DAYS = 14;

    private final PlanRows rows;
    private final SharedRows shared;
    private final Event<PlanGone> news;
    private final Caller caller;

    @Inject
    Plans(PlanRows rows, SharedRows shared, Event<PlanGone> news, Caller caller) {
        this.rows = rows;
        this.shared = shared;
        this.news = news;
        this.caller = caller;
    }

    /**
     * What somebody's first page shows: dates, no words.
     *
     * @param changed the day of the last change; null if nothing was begun
     * @param ready whether something can be asked for
     * @param asked the ids of what was asked for
     * @param ends the day on which the next thing that is shared ends; null if nothing that is shared ends soon
     * @param goBetweens the ids of what is shared with go-betweens now
     */
    public record Home(
            @Nullable LocalDate changed,
            boolean ready,
            List<UUID> asked,
            @Nullable LocalDate ends,
            List<UUID> goBetweens) {
        public Home {
            asked = List.copyOf(asked);
            goBetweens = List.copyOf(goBetweens);
        }
    }

    /**
     * Something changed at work for somebody who asked for something. Told within the transaction in which it is entered.
     *
     * @param person who
     * @param asked the ids of what they asked for
     * @param manager whether it is their manager; their place of work otherwise
     */
    public record WorkChanged(UUID person, List<UUID> asked, boolean manager) {
        public WorkChanged {
            asked = List.copyOf(asked);
        }
    }

    /** What the first page needs, without a word of the plan. */
    @Allow(Act.SEE_OWN_HOME)
    public Home home() {
        Plan plan = plan();
        List<Shared> open = shared.of(plan.shared()).stream()
                .filter(each -> each.isOpen(rows.today()))
                .toList();
        LocalDate ends = open.stream()
                .map(each -> each.terms().until())
                .filter(until -> until.isBefore(rows.today().plusDays(SOON_DAYS)))
                .min(LocalDate::compareTo)
                .orElse(null);
        List<UUID> goBetweens = open.stream()
                .filter(each -> each.terms().goBetween())
                .map(Shared::id)
                .toList();
        return new Home(plan.state().changed(), plan.isReady(), plan.asked(), ends, goBetweens);
    }

    /** The caller's own plan. */
    @Allow(Act.SEE_OWN_PLAN)
    public PlanView own() {
        return plan().view();
    }

    /** One row of the caller's own plan. */
    @Allow(Act.SEE_OWN_PLAN)
    public Optional<Adjustment> row(UUID id) {
        return plan().row(id);
    }

    /** The ids of what the caller asked for. */
    @Allow(Act.SEE_OWN_PLAN)
    public List<UUID> asked() {
        return plan().asked();
    }

    /** The caller has read who sees what, and begins. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public void begin() {
        change(plan -> plan.begun(rows.today()));
    }

    /** Says a part in other words; empty words take it out, for those too with whom it was shared. False if there is no room. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public boolean say(Part part, String own) {
        boolean room = change(plan -> plan.said(part, own, rows.today())); // first, so that nothing is shared meanwhile
        if (own.isBlank()) {
            shared.of(plan().shared()).forEach(each -> less(each, each.without(part)));
        }
        return room;
    }

    /** Adds rows of which only this is known; one that is there already is not added again. False if there is no room. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public boolean wouldHelp(List<String> some) {
        List<String> there = plan().rows().stream().map(Adjustment::what).toList();
        List<Adjustment> more = some.stream()
                .distinct()
                .filter(what -> !there.contains(what))
                .map(Adjustment::of)
                .toList();
        if (there.size() + more.size() > Plan.MOST) {
            return false;
        }
        return change(plan -> {
            Plan next = plan;
            for (Adjustment each : more) {
                next = next.with(each, rows.today());
            }
            return next;
        });
    }

    /** How many rows there would be with these. */
    @Allow(Act.SEE_OWN_PLAN)
    public long wouldBe(List<String> some) {
        List<String> there = plan().rows().stream().map(Adjustment::what).toList();
        return there.size()
                + some.stream().distinct().filter(what -> !there.contains(what)).count();
    }

    /**
     * Adds what of the offers to everybody is chosen by its words, under the id of the offer: it is there once, and says that nobody
     * needs to be asked. False if there is no room.
     */
    @Allow(Act.CHANGE_OWN_PLAN)
    public boolean take(List<Offer> offers, @Nullable List<String> words, String from) {
        List<Adjustment> there = plan().rows();
        List<Adjustment> more = offers.stream()
                .filter(offer -> words != null && words.contains(offer.words()))
                .filter(offer -> there.stream().noneMatch(row -> row.what().equals(offer.words())))
                .map(offer -> new Adjustment(offer.id(), offer.words(), "", Adjustment.Lasting.NOT_SURE, false, from))
                .toList();
        if (more.isEmpty()) {
            return true;
        }
        return there.size() + more.size() <= Plan.MOST
                && change(plan -> {
                    Plan next = plan;
                    for (Adjustment each : more) {
                        next = next.with(each, rows.today());
                    }
                    return next;
                });
    }

    /** Puts a row in the place of the one of its id, which has to be there. False if there is no room. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public boolean change(Adjustment row) {
        return plan().row(row.id()).isPresent() && change(plan -> plan.with(row, rows.today()));
    }

    /** Says what became of a row, which has to be there. Nobody is told. False if there is no room. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public boolean became(Adjustment.Became news) {
        return plan().row(news.row()).isPresent() && change(plan -> plan.became(news));
    }

    /** Takes back what was said to have become of a row. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public void forgetWhatBecame(UUID row) {
        change(plan -> plan.forgets(row));
    }

    /** Takes a row out, for those too with whom it was shared. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public void remove(UUID row) {
        change(plan -> plan.without(row, rows.today())); // first, so that nothing is shared meanwhile
        shared.of(plan().shared()).forEach(each -> less(each, each.without(row)));
    }

    /** Chooses how to go about it. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public void go(Route route) {
        change(plan -> plan.goes(route, rows.today()));
    }

    /** Keeps the id of something that another room keeps for the caller, such as what was asked for. False if there is no room. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public boolean remember(UUID asked) {
        return change(plan -> plan.asks(asked));
    }

    /** Forgets the id of something that was asked for. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public void forget(UUID asked) {
        change(plan -> plan.asksNoMore(asked));
    }

    /** Deletes everything, with what was shared and asked for. The keys are destroyed at once. */
    @Allow(Act.DELETE_OWN_PLAN)
    public void delete() {
        Plan plan = rows.destroy(me());
        plan.shared().forEach(shared::delete);
        news.fire(new PlanGone(me(), plan.asked()));
    }

    private void less(Shared before, Shared after) {
        if (after.isEmpty()) {
            shared.delete(before.id());
            change(plan -> plan.sharesNoMore(before.id()));
        } else if (!after.equals(before)) {
            shared.replace(after);
        }
    }

    private boolean change(UnaryOperator<Plan> change) {
        return rows.change(me(), change);
    }

    private Plan plan() {
        return rows.of(me());
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
