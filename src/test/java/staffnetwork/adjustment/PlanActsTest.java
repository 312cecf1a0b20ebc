package staffnetwork.adjustment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Relation;
import staffnetwork.access.Role;

/** The promise "nobody but you, until you share it" is what the table of acts says. */
class PlanActsTest {
    @Test
    void a_plan_is_its_owner_s_and_whoever_else_sees_something_was_granted_it() {
        Set<Act> atTheDoors = EnumSet.noneOf(Act.class);
        for (Class<?> door : List.of(Plans.class, Sharing.class, ShownToMe.class)) {
            for (Method method : door.getDeclaredMethods()) {
                Allow allowed = method.getAnnotation(Allow.class);
                if (allowed != null) {
                    atTheDoors.add(allowed.value());
                }
            }
        }
        assertTrue(atTheDoors.contains(Act.SEE_SHARED_PLAN) && atTheDoors.contains(Act.SHARE_OWN_PLAN));
        for (Act act : atTheDoors) {
            Set<Relation> expected =
                    act == Act.SEE_SHARED_PLAN ? EnumSet.of(Relation.GRANTED) : EnumSet.of(Relation.OWN);
            assertEquals(expected, act.getRelations(), act.name());
            assertTrue(act.isTraced() || act == Act.SEE_OWN_HOME, act.name());
        }
    }

    @Test
    void no_role_of_the_organisation_and_no_manager_opens_a_plan_by_itself() {
        for (Role role : Role.values()) {
            for (Act act : List.of(Act.SEE_OWN_PLAN, Act.SEE_SHARED_PLAN)) {
                for (Relation relation : List.of(Relation.ORGANISATION, Relation.MANAGED)) {
                    assertTrue(!act.decide(Set.of(role), relation).isAllowed(), role + " " + act + " " + relation);
                }
            }
        }
    }
}
