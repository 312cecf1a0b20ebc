package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import staffnetwork.access.About;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Decision;
import staffnetwork.access.Witnesses;

/** A door of the tests whose acts are about people's records: they write a salt, which anybody can look for afterwards. */
@ApplicationScoped
@Transactional
class TracedDoor {
    private final Witnesses witnesses;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    TracedDoor(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    @Allow(Act.SEE_PERSON)
    String see(@About UUID person) {
        return "what is in the record";
    }

    @Allow(Act.SEE_PERSON)
    String seeSeveral(@About List<UUID> people) {
        return "what is in the records";
    }

    /** Does something in the same transaction. */
    @Allow(Act.SEE_PERSON)
    String change(@About UUID person, UUID mark) {
        mark(mark);
        return "done";
    }

    /** The same deed, of which no trail is kept: what the trail costs is measured against it. */
    @Allow(Act.SEE_ORGANISATION)
    String changeUntraced(UUID mark) {
        mark(mark);
        return "done";
    }

    @Allow(Act.SEE_PERSON)
    String changeAndFail(@About UUID person, UUID mark) {
        mark(mark);
        throw new ArithmeticException("after the deed");
    }

    /** Only the entity knows whose it is, and refuses after something was done. */
    @About
    @Allow(Act.SEE_PERSON)
    String decidedWithin(UUID person, UUID mark) {
        mark(mark);
        witnesses.demand(Act.SEE_PERSON, person, new Decision.Refused(Decision.Reason.NOT_YOURS));
        return "never";
    }

    /** Reads with the entity manager, then tells whose it was, as doors to plans and requests do; gives the transaction's number. */
    @About
    @Allow(Act.SEE_PERSON)
    String readThenTold(UUID person) {
        Object number = entities.createNativeQuery("select cast(pg_current_xact_id() as text)")
                .getSingleResult();
        witnesses.tell(Act.SEE_PERSON, person, new Decision.Allowed());
        return number.toString();
    }

    /** Sees somebody and is then refused, within one transaction, more than once. */
    @Allow(Act.SEE_PERSON)
    String seeAndBeRefused(@About UUID person) {
        for (int i = 0; i < 3; i++) {
            witnesses.tell(Act.SEE_PERSON, person, new Decision.Allowed());
            witnesses.tell(Act.SEE_PERSON, person, new Decision.Refused(Decision.Reason.NOT_YOURS));
        }
        return "seen";
    }

    /** A deed as the product does them, by the entity manager. */
    private void mark(UUID mark) {
        entities.createNativeQuery("select cast(trail_salt_of(?1) as text)")
                .setParameter(1, mark)
                .getSingleResult();
    }
}
