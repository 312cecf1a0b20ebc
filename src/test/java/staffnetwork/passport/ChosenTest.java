package staffnetwork.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanView;

/** What is ticked beforehand, and what an address tells of it. */
class ChosenTest {
    private static final UUID ROW = new UUID(7, 9);

    private static PlanView everything() {
        Map<Part, String> words = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            words.put(part, "words of " + part);
        }
        return new PlanView(
                words,
                List.of(new Adjustment(ROW, "A note", "", Adjustment.Lasting.NOT_SURE, false, "")),
                null,
                null,
                List.of());
    }

    @Test
    void a_condition_signs_of_being_unwell_and_an_emergency_are_never_ticked_beforehand() {
        Chosen chosen = Chosen.atFirst(everything());
        assertTrue(chosen.parts().contains(Part.BARRIER));
        assertEquals(Set.of(ROW), chosen.rows());
        for (Part part : List.of(Part.CONDITION, Part.UNWELL, Part.EMERGENCY, Part.BAD_DAY)) {
            assertFalse(chosen.parts().contains(part), part.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void an_address_says_the_same_back_and_names_no_part(Part part) {
        Chosen chosen = new Chosen(EnumSet.of(part, Part.BARRIER), Set.of(ROW, new UUID(1, 2)));
        assertEquals(chosen, Chosen.read(chosen.address()));
        assertTrue(chosen.address().matches("[0-9]{1,3}(~[0-9a-f]{32}){2}"), chosen.address());
        assertEquals(chosen, Chosen.ticked(chosen.ticks()));
    }

    @Test
    void an_address_that_says_something_else_chooses_nothing() {
        for (String other : List.of(
                "",
                "null",
                "~",
                "x".repeat(32),
                "-1",
                "99999",
                UUID.randomUUID().toString())) {
            assertEquals(new Chosen(Set.of(), Set.of()), Chosen.read(other), other);
        }
        assertEquals(new Chosen(Set.of(), Set.of()), Chosen.read(null));
    }
}
