package staffnetwork.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.About;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Witnesses;

/**
 * The door for those to whom something was passed on: HR for the staff record, the network's contact for those who would like to
 * be in touch. They see those who asked them, and what those passed on; there is no way to anybody else's answer.
 */
@ApplicationScoped
@Transactional
public class Requests {
    private final PassedOnRows rows;
    private final Records records;
    private final Witnesses witnesses;

    @Inject
    Requests(PassedOnRows rows, Records records, Witnesses witnesses) {
        this.rows = rows;
        this.records = records;
        this.witnesses = witnesses;
    }

    /** What HR is asked to change in the staff record, the oldest first. */
    @About
    @Allow(Act.ANSWER_RECORD_REQUESTS)
    public List<PassedOn> forRecord() {
        return open(PassedOnKind.STAFF_RECORD, Act.ANSWER_RECORD_REQUESTS);
    }

    /** One of those. */
    @About
    @Allow(Act.ANSWER_RECORD_REQUESTS)
    public PassedOn oneForRecord(UUID id) {
        return one(id, PassedOnKind.STAFF_RECORD, Act.ANSWER_RECORD_REQUESTS);
    }

    /** HR has changed the staff record as asked. */
    @About
    @Allow(Act.ANSWER_RECORD_REQUESTS)
    public void done(UUID id) {
        answer(oneForRecord(id), PassedOn.Outcome.DONE, "");
    }

    /** HR does not change the staff record; the person is told why. */
    @About
    @Allow(Act.ANSWER_RECORD_REQUESTS)
    public void decline(UUID id, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("no reason");
        }
        answer(oneForRecord(id), PassedOn.Outcome.DECLINED, reason.strip());
    }

    /** Who would like the network to be in touch, the oldest first. */
    @About
    @Allow(Act.ANSWER_CONTACT_REQUESTS)
    public List<PassedOn> forContact() {
        return open(PassedOnKind.CONTACT, Act.ANSWER_CONTACT_REQUESTS);
    }

    /** The network's contact has been in touch. */
    @About
    @Allow(Act.ANSWER_CONTACT_REQUESTS)
    public void inTouch(UUID id) {
        answer(one(id, PassedOnKind.CONTACT, Act.ANSWER_CONTACT_REQUESTS), PassedOn.Outcome.DONE, "");
    }

    private List<PassedOn> open(PassedOnKind kind, Act act) {
        List<PassedOn> open = rows.of(kind).stream()
                .filter(each -> each.outcome() == PassedOn.Outcome.OPEN)
                .toList();
        open.forEach(each -> witnesses.tell(act, each.person(), new Decision.Allowed()));
        return open;
    }

    // taken back, answered, of another kind, or never there: the same answer
    private PassedOn one(UUID id, PassedOnKind kind, Act act) {
        Optional<PassedOn> found =
                rows.of(id).filter(each -> each.kind() == kind && each.outcome() == PassedOn.Outcome.OPEN);
        PassedOn one = found.orElseThrow(() -> new NotAllowed(act, new Decision.Refused(Decision.Reason.NOT_YOURS)));
        witnesses.tell(act, one.person(), new Decision.Allowed());
        return one;
    }

    private void answer(PassedOn one, PassedOn.Outcome outcome, String reason) {
        rows.answered(one.answered(outcome, reason), records.today());
    }
}
