package staffnetwork.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

class FaultGroupTest {
    @Test
    void faults_stand_together_by_what_to_do_and_blocking_ones_come_first() {
        List<Fault> faults = List.of(
                Fault.warning(FaultCode.IMPLAUSIBLE, at(1), "x", "y", "Check it."),
                Fault.blocking(FaultCode.MISSING_CELL, at(2), "x", "none", "Write it."),
                Fault.warning(FaultCode.IMPLAUSIBLE, at(3), "x", "z", "Check it."));
        List<FaultGroup> groups = FaultGroup.of(faults);
        assertEquals(
                List.of("Write it.", "Check it."),
                groups.stream().map(FaultGroup::remedy).toList());
        assertTrue(groups.get(0).blocks());
        assertEquals(2, groups.get(1).shown().size());
        assertEquals("", groups.get(1).moreOrNone());
    }

    @Test
    void of_a_thousand_places_twenty_are_shown_and_the_rest_is_counted() {
        List<Fault> faults = new ArrayList<>();
        for (int row = 1; row <= 1000; row++) {
            faults.add(Fault.blocking(FaultCode.TYPE_ERROR, at(row), "a number", "text", "Write a number."));
        }
        FaultGroup group = FaultGroup.of(faults).get(0);
        assertEquals(20, group.shown().size());
        assertEquals("980", group.moreOrNone());
    }

    @Test
    void faults_come_back_as_they_were_stored() {
        List<Fault> faults = List.of(
                Fault.blocking(
                        FaultCode.UNKNOWN_CODE, new Place("a.xlsx", "Sheet 1", 9, "D (Grade)"), "a", "\"b\"", "c"),
                Fault.warning(FaultCode.IMPLAUSIBLE, Place.file("a.xlsx"), "ü", "…", "\\ / \n"));
        assertEquals(faults, StoredText.faults(StoredText.ofFaults(faults), "a.xlsx"));
        assertEquals(List.of(), StoredText.faults(null, "a.xlsx"));
    }

    private static Place at(int row) {
        return new Place("a.csv", "", row, "B");
    }
}
