package staffnetwork.routes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Relation;
import staffnetwork.access.Witnesses;
import staffnetwork.adjustment.Bell;

/** What both can do who decide about something asked for: whoever was asked first, and whoever looks a second time. */
interface Deciding {
    /** What waits for the caller, the most pressing first. */
    List<Asked> open();

    /** Whether something waits for the caller to decide it: for their first page, without a word of it. */
    boolean isSomethingWaiting();

    /** One of those; the same answer whether it is not for them or was never there. */
    Asked one(UUID id);

    /** Answers about one thing. */
    void answer(UUID id, UUID row, Said said);

    /** Says by when something is there, and who sees to it. */
    void promise(UUID id, UUID row, LocalDate day, String orders);

    /**
     * What both doors do alike for those to whom something asked for was handed: they see what is theirs by right, its owner can see that
     * they did, and what they change is read anew for each act.
     */
    @ApplicationScoped
    class Handed {
        private final AskedRows rows;
        private final Bell bell;
        private final Witnesses witnesses;
        private final Caller caller;

        @Inject
        Handed(AskedRows rows, Bell bell, Witnesses witnesses, Caller caller) {
            this.rows = rows;
            this.bell = bell;
            this.witnesses = witnesses;
            this.caller = caller;
        }

        /** Those of these that are theirs. */
        List<Asked> open(Act act, List<UUID> ids, Predicate<Asked> theirs, Comparator<Asked> order) {
            Decision granted = caller.decide(act, Relation.GRANTED);
            List<Asked> open = rows.seen(ids).stream()
                    .filter(each -> granted.isAllowed() && theirs.test(each))
                    .sorted(order)
                    .toList();
            open.forEach(each -> witnesses.tell(act, each.owner().id(), granted));
            return open;
        }

        /** Whether there is one like that, of which nothing is shown, so that it is not noted as looking. */
        boolean isAny(Act act, List<UUID> ids, Predicate<Asked> like) {
            return caller.decide(act, Relation.GRANTED).isAllowed()
                    && rows.seen(ids).stream().anyMatch(like);
        }

        /** One of them; the same answer whether it was taken back, is over, is another's or was never there. */
        Asked one(Act act, UUID id, Predicate<Asked> theirs) {
            Decision granted = caller.decide(act, Relation.GRANTED);
            Asked found = rows.seen(id)
                    .filter(each -> granted.isAllowed() && theirs.test(each))
                    .orElseThrow(() -> new NotAllowed(act, new Decision.Refused(Decision.Reason.NOT_YOURS)));
            witnesses.tell(act, found.owner().id(), granted);
            return found;
        }

        /** Changes one of them, which its owner has not read then; gives what it is now. */
        Asked change(Act act, UUID id, Predicate<Asked> theirs, UnaryOperator<Asked> change) {
            rows.lock(id);
            Asked after = change.apply(one(act, id, theirs)).unread(true);
            rows.replace(after);
            bell.ring(after.owner().id());
            return after;
        }
    }
}
