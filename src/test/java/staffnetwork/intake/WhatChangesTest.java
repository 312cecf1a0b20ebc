package staffnetwork.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatChangesTest {
    private static final WhatChanges.Line LINE = new WhatChanges.Line("Staff", "900", "1,000", "No figure");
    private static final WhatChanges.Warning HEADS = new WhatChanges.Warning("1.headcount", "1", "Many more.", false);
    private static final WhatChanges.Warning UNKNOWN = new WhatChanges.Warning("1.unknown", "1", "Not known.", false);
    private static final WhatChanges.Warning WRONG = new WhatChanges.Warning("2.nobody", "2", "Nobody.", true);

    @Test
    void each_unusual_figure_needs_its_own_note_and_nothing_else_is_kept() {
        WhatChanges changes = new WhatChanges(List.of(LINE), List.of(HEADS, UNKNOWN));
        List<WhatChanges.Note> notes =
                changes.noted(Map.of("1.headcount", " A hospital joined us. ", "1.unknown", "  ", "9.other", "No."));
        assertEquals(List.of(new WhatChanges.Note("1.headcount", "1", "Many more.", "A hospital joined us.")), notes);
        assertTrue(notes.size() < changes.toNote().size(), "one is missing");
    }

    @Test
    void what_cannot_be_right_stops_and_no_note_helps() {
        WhatChanges changes = new WhatChanges(List.of(LINE), List.of(WRONG));
        assertTrue(changes.stopped());
        assertEquals(List.of(), changes.noted(Map.of("2.nobody", "It is right.")));
        assertFalse(new WhatChanges(List.of(LINE), List.of(HEADS)).stopped());
    }

    @Test
    void a_decision_is_held_to_every_figure_and_warning_that_was_shown() {
        WhatChanges seen = new WhatChanges(List.of(LINE), List.of(HEADS));
        assertEquals(seen.standing(), new WhatChanges(List.of(LINE), List.of(HEADS)).standing());
        WhatChanges.Line other = new WhatChanges.Line("Staff", "901", "1,000", "No figure");
        assertNotEquals(seen.standing(), new WhatChanges(List.of(other), List.of(HEADS)).standing());
        assertNotEquals(seen.standing(), new WhatChanges(List.of(LINE), List.of()).standing());
    }

    @Test
    void the_warnings_of_two_ways_to_use_a_file_are_shown_once() {
        WhatChanges instead = new WhatChanges(List.of(), List.of(HEADS));
        WhatChanges beside = new WhatChanges(List.of(), List.of(HEADS, UNKNOWN, WRONG));
        assertEquals(List.of(HEADS, UNKNOWN), instead.and(beside).toNote());
        assertEquals(List.of(WRONG), instead.and(beside).impossible());
    }
}
