package staffnetwork.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.MappingVersion;
import staffnetwork.intake.ValueMet;

class ColumnCheckTest {
    private static final List<MappedHeading> HEADINGS = List.of(
            new MappedHeading("workstream", "STAFF_GROUP", false),
            new MappedHeading("surname", "", true),
            new MappedHeading("cost code", "", false));

    @Test
    void a_layout_comes_back_as_it_was_decided_and_tells_readers_only_its_fields() {
        ColumnMapping mapping = new ColumnMapping(FileKind.WORKFORCE, "0".repeat(64), HEADINGS, version(3));
        assertEquals(HEADINGS, mapping.headings());
        assertEquals(Map.of("workstream", "STAFF_GROUP"), mapping.known().fields());
        assertEquals(3, mapping.known().version());
        mapping.giveWay(version(4));
        assertThrows(IllegalStateException.class, () -> mapping.giveWay(version(5)));
    }

    @Test
    void what_is_remembered_is_shown_by_the_headings_that_are_used() {
        RememberedLayout layout = new RememberedLayout(
                UUID.randomUUID(), FileKind.WORKFORCE, HEADINGS, version(1).view());
        assertEquals("workstream", layout.used());
        assertFalse(layout.used().contains("surname"));
    }

    @Test
    void a_value_is_asked_by_the_same_name_each_time_and_two_values_never_by_one() {
        ValueMet one = value("PAY_SCALE", "local scale 7");
        assertEquals(
                AskedValue.of(one, List.of()).id(),
                AskedValue.of(one, List.of()).id());
        assertNotEquals(
                AskedValue.of(one, List.of()).id(),
                AskedValue.of(value("STAFF_GROUP", "local scale 7"), List.of()).id());
    }

    private static ValueMet value(String kind, String key) {
        return new ValueMet(kind, key, key, 1, 2, null, false, false);
    }

    private static MadeVersion version(int number) {
        return new MadeVersion(new MappingVersion(number, 2025, "Hetty Reed", Instant.EPOCH), null);
    }
}
