package staffnetwork.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static staffnetwork.organisation.SomeNews.happens;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.access.Caller;
import staffnetwork.access.SomeCaller;
import staffnetwork.adjustment.Purpose;
import staffnetwork.adjustment.Shared;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;

/** Inside the server, on PostgreSQL: what another manager and leaving do to days and hours, with the transaction that enters them. */
@ExtendWith(ArquillianExtension.class)
class TimeChangesIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final UUID amara = UUID.randomUUID();
    private final UUID lena = UUID.randomUUID();
    private final UUID tom = UUID.randomUUID();
    private final UUID nora = UUID.randomUUID();
    private final UUID next = UUID.randomUUID();

    @Inject
    private Leave leave;

    @Inject
    private LeaveShowing showing;

    @Inject
    private LeaveShown shown;

    @Inject
    private Caller caller;

    @Test
    void with_another_manager_the_earlier_one_sees_nothing_of_hers_unless_that_is_not_entered() throws Exception {
        shows(amara, tom, true);
        shows(amara, tom, false);
        shows(amara, nora, false);
        shows(lena, tom, false);
        ManagerChanged change = new ManagerChanged(amara, tom, next, today);
        happens(change, false);
        assertEquals(List.of(tom, tom, nora), readers(amara));
        assertEquals(List.of(amara, lena), seenBy(tom));
        happens(change, true);
        assertEquals(List.of(nora), readers(amara), "whoever else sees it goes on seeing it");
        assertEquals(List.of(lena), seenBy(tom), "and he sees what others let him see");
        assertEquals(List.of(), seenBy(next), "the new one sees nothing yet");
        assertEquals(List.of(amara), seenBy(nora));
        as(amara);
        assertEquals(1, leave.own().entries().size(), "her own days are hers as before");
        deletes(amara, lena);
    }

    @Test
    void a_first_manager_ends_nothing() throws Exception {
        shows(amara, nora, false);
        happens(new ManagerChanged(amara, null, tom, today), true);
        happens(new ManagerChanged(amara, tom, null, today), true);
        assertEquals(List.of(amara), seenBy(nora));
        deletes(amara);
    }

    @Test
    void whoever_leaves_sees_nothing_more_unless_that_is_not_entered() throws Exception {
        shows(amara, tom, false);
        shows(amara, nora, false);
        happens(new PersonLeft(tom, today), false);
        assertEquals(List.of(amara), seenBy(tom));
        happens(new PersonLeft(tom, today), true);
        assertEquals(List.of(), seenBy(tom));
        assertEquals(List.of(nora), readers(amara));
        deletes(amara);
    }

    @Test
    void with_whoever_leaves_goes_every_day_and_what_others_saw_of_it_unless_that_is_not_entered() throws Exception {
        shows(amara, tom, false);
        happens(new PersonLeft(amara, today), false);
        assertEquals(List.of(amara), seenBy(tom));
        happens(new PersonLeft(amara, today), true);
        assertEquals(List.of(), seenBy(tom));
        as(amara);
        assertTrue(leave.own().entries().isEmpty());
        assertEquals(List.of(), showing.mine());
    }

    @Test
    void what_ended_by_itself_leaves_room_for_others() throws Exception {
        for (int i = 0; i < TimeOff.MOST_SHOWN; i++) {
            shows(amara, tom, false);
        }
        chooses(amara, nora, false);
        assertFalse(showing.show(), "six are there");
        happens(new ManagerChanged(amara, tom, next, today), true);
        as(amara);
        assertTrue(showing.show(), "none of those counts any more");
        assertEquals(List.of(nora), readers(amara));
        assertEquals(List.of(), seenBy(tom));
        deletes(amara);
    }

    private void shows(UUID who, UUID reader, boolean manager) {
        chooses(who, reader, manager);
        assertTrue(showing.show());
    }

    private void chooses(UUID who, UUID reader, boolean manager) {
        as(who);
        if (leave.own().entries().isEmpty()) {
            assertEquals(Leave.Outcome.APPROVED, leave.enter(today, 221, true));
        }
        showing.choose(
                new Shared.Terms(reader, "Somebody", manager, Purpose.WORKING_TOGETHER, today.plusMonths(1)), today);
    }

    private List<UUID> readers(UUID owner) {
        as(owner);
        return showing.mine().stream().map(each -> each.terms().reader()).toList();
    }

    /** Whose days somebody sees; what they see as a manager is there only while the staff list says so, which it does not here. */
    private List<UUID> seenBy(UUID reader) {
        as(reader);
        List<UUID> owners = shown.all().stream().map(ShownTime::owner).toList();
        return List.of(amara, lena).stream().filter(owners::contains).toList();
    }

    private void deletes(UUID... owners) {
        for (UUID owner : owners) {
            as(owner);
            leave.delete();
        }
        assertEquals(List.of(), seenBy(tom));
    }

    private void as(UUID who) {
        SomeCaller.is(caller, who);
    }
}
