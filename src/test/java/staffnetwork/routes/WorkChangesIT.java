package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.organisation.SomeNews.happens;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.access.Caller;
import staffnetwork.access.SomeCaller;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.Purpose;
import staffnetwork.adjustment.Shared;
import staffnetwork.adjustment.Sharing;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;
import staffnetwork.organisation.PlaceChanged;

/** Inside the server, on PostgreSQL: what another manager, another place and leaving do, with the transaction that enters them or not at all. */
@ExtendWith(ArquillianExtension.class)
class WorkChangesIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final UUID amara = UUID.randomUUID();
    private final UUID tom = UUID.randomUUID();

    @Inject
    private Plans plans;

    @Inject
    private Sharing sharing;

    @Inject
    private Asking asking;

    @Inject
    private Answering answering;

    @Inject
    private AskedClocks clocks;

    @Inject
    private Caller caller;

    @Test
    void with_another_manager_the_earlier_one_sees_nothing_more_unless_the_change_is_not_entered() throws Exception {
        UUID id = sharesAndAsks();
        ManagerChanged change = new ManagerChanged(amara, tom, null, today);
        happens(change, false);
        assertTomSees(true);
        happens(change, true);
        assertTomSees(false);
        as(amara);
        assertTrue(asking.one(id).closed());
        assertEquals(Wanted.State.WAITING, asking.one(id).wanted().get(0).state(), "what was asked stays asked");
        plans.delete();
    }

    @Test
    void whoever_leaves_sees_nothing_more_unless_that_is_not_entered() throws Exception {
        UUID id = sharesAndAsks();
        happens(new PersonLeft(tom, today), false);
        assertTomSees(true);
        happens(new PersonLeft(tom, today), true);
        assertTomSees(false);
        as(amara);
        assertTrue(asking.one(id).closed());
        plans.delete();
    }

    @Test
    void with_whoever_leaves_goes_all_they_wrote_shared_and_asked_unless_that_is_not_entered() throws Exception {
        sharesAndAsks();
        happens(new PersonLeft(amara, today), false);
        assertTomSees(true);
        happens(new PersonLeft(amara, today), true);
        as(amara);
        assertTrue(plans.own().rows().isEmpty());
        assertEquals(List.of(), asking.mine());
        as(tom);
        assertEquals(List.of(), answering.open());
    }

    @Test
    void another_place_and_another_manager_make_one_review_of_what_is_there_and_of_nothing_else() throws Exception {
        UUID id = sharesAndAsks();
        happens(new PlaceChanged(amara, today), true);
        assertFalse(own(id).isToLookAt(), "it is not there yet");
        isThere(id);
        happens(new PlaceChanged(amara, today), false);
        assertFalse(own(id).isToLookAt(), "not entered");
        happens(new PlaceChanged(amara, today), true);
        happens(new ManagerChanged(amara, null, UUID.randomUUID(), today), true);
        assertEquals(Review.Cause.PLACE, change(own(id)).cause());
        assertFalse(change(own(id)).told());
        clocks.remind();
        clocks.remind();
        assertTrue(change(own(id)).told());
        assertTrue(own(id).isToLookAt());
        asking.review(id, own(id).wanted().get(0).id(), Review.Ending.STILL_RIGHT);
        assertFalse(own(id).isToLookAt());
        plans.delete();
    }

    private static Review.Change change(Asked one) {
        Review review = one.wanted().get(0).review();
        Review.Change change = review == null ? null : review.change();
        if (change == null) {
            throw new AssertionError("nothing has changed");
        }
        return change;
    }

    private Asked own(UUID id) {
        as(amara);
        return asking.one(id);
    }

    private void isThere(UUID id) {
        as(tom);
        UUID row = answering.one(id).wanted().get(0).id();
        answering.answer(id, row, new Said(Answer.Kind.AGREED, "", null, null));
        as(amara);
        asking.done(id, row);
    }

    private UUID sharesAndAsks() {
        as(amara);
        plans.begin();
        plans.say(Part.BARRIER, "Handover is too fast");
        plans.wouldHelp(List.of("A note each morning"));
        Set<UUID> rows = plans.own().rows().stream().map(Adjustment::id).collect(Collectors.toSet());
        Shared.Terms terms = new Shared.Terms(tom, "Tom", true, Purpose.CHANGES, today.plusMonths(1));
        sharing.choose(terms, Set.of(Part.BARRIER), rows);
        assertTrue(sharing.share());
        sharing.choose(terms, Set.of(Part.BARRIER), rows);
        assertTrue(asking.ask());
        assertTomSees(true);
        as(amara);
        return asking.mine().get(0).id();
    }

    private void assertTomSees(boolean sees) {
        as(tom);
        assertEquals(sees, !answering.open().isEmpty(), "what he was asked");
        as(amara);
        assertEquals(sees, !sharing.mine().isEmpty(), "what is shared with him");
    }

    private void as(UUID who) {
        SomeCaller.is(caller, who);
    }
}
