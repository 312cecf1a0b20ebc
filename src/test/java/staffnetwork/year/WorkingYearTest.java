package staffnetwork.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.imports.CurrentFigures;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.Source;
import staffnetwork.intake.WhatChanges;
import staffnetwork.wdes.Finding;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.WdesInputs;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;
import staffnetwork.workforce.StaffInPost;

class WorkingYearTest {
    private static final Instant THEN = Instant.parse("2026-04-03T12:00:00Z");
    private static final StaffInPost MANY_UNKNOWN =
            new StaffInPost(Map.of(Side.CLINICAL, Map.of(PayRow.BAND_5, new Headcounts(100, 600, 300))));
    private static final WhatChanges.Note WRITTEN =
            new WhatChanges.Note("1.unknown", "1", "30.0% of staff …", "Letters go out in June.");

    private static WorkingYear year(
            WdesInputs inputs, List<WhatChanges.Note> ofFile, Map<MetricCode, MetricView.Note> notes, String... gaps) {
        CurrentFigures file = new CurrentFigures(
                UUID.randomUUID(),
                FileKind.WORKFORCE,
                MANY_UNKNOWN,
                new Source("workforce", "esr.csv", "0".repeat(64), "esr", 1, 1, Map.of()),
                new Covered(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 31)),
                "Hetty",
                THEN,
                ofFile);
        return new WorkingYear(
                WdesYear.notOpen(2026),
                new YearFigures.Gathered(inputs, List.of(file), List.of(), List.of(gaps)),
                null,
                notes);
    }

    private static WdesInputs staff() {
        return WdesInputs.of("RXX", null).with(MANY_UNKNOWN);
    }

    private static Finding unknown(WorkingYear year) {
        return year.findings().stream()
                .filter(finding -> finding.rule().equals("1.unknown"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_note_written_when_the_file_was_used_answers_the_same_finding_later() {
        WorkingYear without = year(staff(), List.of(), Map.of());
        assertTrue(without.open(unknown(without)));
        WorkingYear with = year(staff(), List.of(WRITTEN), Map.of());
        assertFalse(with.open(unknown(with)));
        assertEquals("Letters go out in June.", with.answer(unknown(with)));
        WorkingYear other =
                year(staff(), List.of(new WhatChanges.Note("1.headcount", "1", "More.", "Merger.")), Map.of());
        assertTrue(other.open(unknown(other)), "a note on something else answers nothing");
    }

    @Test
    void hrs_own_note_on_the_metric_comes_first_and_both_go_into_the_workbook() {
        MetricView.Note own = new MetricView.Note("We asked everybody.", "Hetty", THEN);
        WorkingYear year = year(staff(), List.of(WRITTEN), Map.of(MetricCode.ONE, own));
        assertEquals("We asked everybody.", year.answer(unknown(year)));
        assertEquals(Map.of(MetricCode.ONE, "We asked everybody. Letters go out in June."), year.allNotes());
    }

    @Test
    void what_cannot_be_right_stays_open_whatever_is_written() {
        Recruitment impossible = new Recruitment(new Headcounts(10, 10, 10), new Headcounts(11, 5, 5));
        MetricView.Note note = new MetricView.Note("It is right.", "Hetty", THEN);
        WorkingYear year = year(staff().with(impossible), List.of(WRITTEN), Map.of(MetricCode.TWO, note));
        assertFalse(year.ready());
    }

    @Test
    void days_that_no_file_covers_need_a_note_before_the_submission() {
        WorkingYear year = year(staff(), List.of(WRITTEN), Map.of(), "No file covers March.");
        assertFalse(year.ready());
        Finding gap = year.findings().get(year.findings().size() - 1);
        assertEquals("No file covers March.", gap.words());
        assertEquals(MetricCode.TWO, gap.metric());
    }

    @Test
    void what_is_missing_can_be_downloaded_without_a_note_and_signed_off_only_with_one() {
        Finding missing =
                new Finding(Finding.Weight.MISSING, MetricCode.TEN, "missing.board", "There is no board yet.");
        Checklist.Line silent = new Checklist.Line(missing, "");
        Checklist.Line told = new Checklist.Line(missing, "The board changes in April.");
        assertFalse(silent.stops());
        assertTrue(silent.stopsSigning());
        assertFalse(told.stopsSigning());
        assertFalse(new Checklist(2026, List.of(told, silent), List.of(), "").signable());
        assertTrue(new Checklist(2026, List.of(told), List.of(), "").signable());
    }
}
