package staffnetwork.accesstowork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static staffnetwork.organisation.SomeNews.happens;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.access.Caller;
import staffnetwork.access.SomeCaller;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;

/** Inside the server, on PostgreSQL: an application stays its owner's whoever manages them, and goes with them when they leave. */
@ExtendWith(ArquillianExtension.class)
class GrantChangesIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final UUID amara = UUID.randomUUID();
    private final UUID lena = UUID.randomUUID();
    private final UUID tom = UUID.randomUUID();

    @Inject
    private Applications applications;

    @Inject
    private ApplicationKeeping keeping;

    @Inject
    private Caller caller;

    @Test
    void another_manager_changes_nothing_and_sees_nothing() throws Exception {
        Application before = applies(amara);
        happens(new ManagerChanged(amara, null, tom, today), true);
        happens(new ManagerChanged(amara, tom, lena, today), true);
        assertEquals(before, of(amara));
        assertEquals(Application.NOTHING, of(tom));
        assertEquals(Application.NOTHING, of(lena));
        applications.delete();
    }

    @Test
    void with_whoever_leaves_goes_all_of_it_and_nothing_of_others_unless_that_is_not_entered() throws Exception {
        Application hers = applies(amara);
        Application lenas = applies(lena);
        happens(new PersonLeft(amara, today), false);
        assertEquals(hers, of(amara), "not entered");
        happens(new PersonLeft(amara, today), true);
        assertEquals(Application.NOTHING, of(amara));
        assertEquals(lenas, of(lena));
        keeping.tell();
        keeping.deleteLeavers();
        assertEquals(Application.NOTHING, of(amara), "and does not come back");
        as(amara);
        applications.delete(); // what the look made anew
    }

    @Test
    void a_manager_who_leaves_takes_nothing_of_those_they_managed_along() throws Exception {
        Application before = applies(amara);
        happens(new PersonLeft(tom, today), true);
        assertEquals(before, of(amara));
        applications.delete();
    }

    private Application applies(UUID who) {
        as(who);
        applications.apply(new Application.Applied(today.minusDays(9), "4711", Application.Contact.NO));
        applications.award(today, "Somebody who types along", today.plusYears(1));
        applications.add("A microphone", today, null);
        return applications.own();
    }

    private Application of(UUID who) {
        as(who);
        return applications.own();
    }

    private void as(UUID who) {
        SomeCaller.is(caller, who);
    }
}
