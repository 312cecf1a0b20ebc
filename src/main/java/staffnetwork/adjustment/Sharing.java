package staffnetwork.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.adjustment.Shared.Choice;
import staffnetwork.adjustment.Shared.Terms;

/** The door for sharing parts of one's own plan with one person: exactly what is shown beforehand, until a day, ended at once. */
@ApplicationScoped
@Transactional
public class Sharing {
    private final PlanRows rows;
    private final SharedRows shared;
    private final Bell bell;
    private final Caller caller;

    @Inject
    Sharing(PlanRows rows, SharedRows shared, Bell bell, Caller caller) {
        this.rows = rows;
        this.shared = shared;
        this.bell = bell;
        this.caller = caller;
    }

    /**
     * Something shared, as its owner sees it.
     *
     * @param what exactly what is shared
     * @param changed whether the plan says something else by now
     */
    public record Mine(Shared what, boolean changed) {}

    /** What the caller shares now. */
    @Allow(Act.SEE_OWN_PLAN)
    public List<Mine> mine() {
        Plan plan = rows.of(me());
        return shared.of(plan.shared()).stream()
                .filter(each -> each.isOpen(rows.today()))
                .map(each -> new Mine(each, each.differsFrom(plan)))
                .toList();
    }

    /** One of those; the same answer whether it is another's, over, or was never there. */
    @Allow(Act.SEE_OWN_PLAN)
    public Shared one(UUID id) {
        return mine().stream()
                .map(Mine::what)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAllowed(Act.SEE_OWN_PLAN, new Decision.Refused(Decision.Reason.NOT_YOURS)));
    }

    /** Keeps what the caller is about to share, for the page that shows it. Nobody sees anything yet. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public void choose(Terms terms, Set<Part> parts, Set<UUID> some) {
        choose(terms, parts, some, Set.of());
    }

    /** The same, with who is with the caller, for something they are about to ask for. */
    @Allow(Act.CHANGE_OWN_PLAN)
    public void choose(Terms terms, Set<Part> parts, Set<UUID> some, Set<Shared.Company> company) {
        Plan.Draft draft = new Plan.Draft(terms, new Choice(parts, some), company);
        if (!rows.change(me(), plan -> plan.drafted(draft))) {
            rows.change(me(), plan -> plan.drafted(null)); // rather nothing to look at than what was chosen before
        }
    }

    /** Who the caller said is with them, for what they are about to ask for. */
    @Allow(Act.SEE_OWN_PLAN)
    public Set<Shared.Company> company() {
        Plan.Draft draft = rows.of(me()).draft();
        return draft == null ? Set.of() : draft.company();
    }

    /** With whom the caller is about to share; nothing before that is chosen. */
    @Allow(Act.SEE_OWN_PLAN)
    public Optional<Terms> terms() {
        return Optional.ofNullable(rows.of(me()).draft()).map(Plan.Draft::terms);
    }

    /** Exactly what that person would see, nothing more; nothing before it is chosen. */
    @Allow(Act.SEE_OWN_PLAN)
    public Optional<Shared> preview() {
        return drafted(rows.of(me()));
    }

    /**
     * Shares what the preview shows. False if there is nothing to share, or no room to remember with whom: nobody is shown what
     * its owner could not stop. The copy is made of the very plan that remembers it.
     */
    @Allow(Act.SHARE_OWN_PLAN)
    public boolean share() {
        List<Shared> kept = new ArrayList<>();
        boolean room = rows.change(me(), plan -> {
            Plan there = plan.sharesOnly(
                    shared.of(plan.shared()).stream().map(Shared::id).toList());
            drafted(plan).filter(what -> there.hasRoomToShare()).ifPresent(kept::add);
            return kept.isEmpty() ? plan : there.shares(kept.get(0).id());
        });
        if (!room) {
            return false;
        }
        kept.forEach(one -> {
            shared.keep(one);
            bell.ring(one.terms().reader());
        });
        return !kept.isEmpty();
    }

    /** Stops: from the next request on its reader does not see it any more. */
    @Allow(Act.STOP_SHARING_OWN_PLAN)
    public void stop(UUID id) {
        if (rows.of(me()).shared().contains(id)) {
            rows.change(me(), plan -> plan.sharesNoMore(id));
            shared.delete(id);
        }
    }

    private Optional<Shared> drafted(Plan plan) {
        Plan.Draft draft = plan.draft();
        return draft == null || draft.terms().until().isBefore(rows.today())
                ? Optional.empty()
                : Optional.of(Shared.of(me(), caller.getName(), draft, rows.today(), plan))
                        .filter(what -> !what.isEmpty());
    }

    private UUID me() {
        return caller.id().orElseThrow();
    }
}
