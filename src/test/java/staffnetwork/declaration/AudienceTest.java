package staffnetwork.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Relation;
import staffnetwork.access.Role;
import staffnetwork.web.Texts;

/** What the page "who sees what" says is what the rules say, and the rules let nobody in who was not asked in. */
class AudienceTest {
    @Test
    void nobody_sees_an_answer_whose_owner_has_sent_them_nothing() {
        assertEquals(Set.of(), Audience.uninvited());
        assertEquals(Set.of(Relation.OWN), Act.SEE_OWN_ANSWER.getRelations());
        assertEquals(Set.of(Relation.OWN), Act.CHANGE_OWN_ANSWER.getRelations());
    }

    @Test
    void every_act_of_this_room_s_doors_on_an_answer_is_on_the_page() {
        Set<Act> atTheDoors = EnumSet.noneOf(Act.class);
        for (Class<?> door : List.of(Declarations.class, PassingOn.class, Requests.class)) {
            for (Method method : door.getDeclaredMethods()) {
                Allow allowed = method.getAnnotation(Allow.class);
                if (allowed != null) {
                    atTheDoors.add(allowed.value());
                }
            }
        }
        assertEquals(Audience.ABOUT, atTheDoors);
    }

    @Test
    void what_somebody_else_can_do_about_an_answer_is_written_into_the_trail() {
        for (Act act : Audience.ABOUT) {
            assertTrue(act.isTraced() || act == Act.SEE_OWN_HOME, act.name());
        }
    }

    @Test
    void each_role_is_named_once_with_how_many_hold_it_and_what_it_sees() {
        Audience audience = Audience.of(Map.of(Role.HR_ANALYST, 3L, Role.CHAIR, 1L, Role.ADMINISTRATOR, 2L));
        assertEquals(
                Set.of(Role.HR_ANALYST, Role.CHAIR),
                Set.copyOf(audience.some().stream().map(Audience.Line::role).toList()));
        for (Audience.Line line : audience.some()) {
            assertTrue(line.isCounted());
            assertEquals(1, line.acts().size());
        }
        List<Role> none = audience.none().stream().map(Audience.Line::role).toList();
        assertTrue(none.containsAll(List.of(Role.LINE_MANAGER, Role.ADMINISTRATOR, Role.AUDITOR)), none.toString());
        assertEquals(none.size(), Set.copyOf(none).size());
        assertFalse(none.contains(Role.STAFF_MEMBER));
    }

    @Test
    void every_act_that_the_page_names_has_its_sentence() {
        Texts texts = new Texts();
        for (Audience.Line line : Audience.of(Map.of()).some()) {
            line.acts().forEach(act -> assertTrue(texts.containsKey("declaration.who.act." + act), act.name()));
        }
    }

    @Test
    void the_version_of_the_notice_is_eight_characters_and_the_same_each_time() {
        assertEquals(Audience.version(10), Audience.version(10));
        assertTrue(Audience.version(10).matches("[0-9a-f]{8}"));
        assertNotEquals(Audience.version(10), Audience.version(12), "another promise is another page");
    }
}
