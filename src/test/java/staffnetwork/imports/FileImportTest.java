package staffnetwork.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.Choice;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.ReadResult;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.Source;
import staffnetwork.intake.Understood;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

class FileImportTest {
    private static final Hand.Signed OLA = new Hand.Signed("7", "Ola", Instant.parse("2026-04-03T12:00:00Z"));
    private static final Recognised.As BOARD = new Recognised.As(FileKind.BOARD, "Row 2 says so.", List.of("Name"));
    private static final Fault FAULT =
            Fault.blocking(FaultCode.MISSING_CELL, new Place("board.csv", "", 3, "B"), "a number", "none", "Write it.");

    @Test
    void from_arrival_to_use_everything_about_it_can_be_told() {
        FileImport file = staged("{\"total\":[1,2,3]}");
        ImportView staged = file.view();
        assertEquals(ImportState.STAGED, staged.state());
        assertEquals(Map.of("vacant", 2L), staged.found().leftOut());
        assertEquals(List.of("Name"), staged.found().thrownAway());
        assertEquals("Row 2 says so.", staged.found().why());
        file.confirm(OLA, List.of());
        assertTrue(file.view().inUse());
        assertEquals("{\"total\":[1,2,3]}", file.figures().text());
        assertEquals(new ImportView.Signed("Ola", OLA.at()), file.view().confirmed());
        assertEquals("board-counts", file.view().source().profile());
    }

    @Test
    void a_file_with_a_blocking_fault_can_be_cancelled_but_never_used() {
        FileImport file = waiting();
        file.begin();
        file.end(new ReadResult.Faulty(BOARD, List.of(FAULT), Understood.BY_ITSELF));
        assertEquals(ImportState.REJECTED, file.state());
        assertEquals(List.of(FAULT), file.view().found().faults());
        assertThrows(IllegalStateException.class, () -> file.confirm(OLA, List.of()));
        file.cancel(OLA);
        assertEquals(ImportState.CANCELLED, file.state());
        assertEquals(List.of(), file.view().found().faults(), "what was found is forgotten");
    }

    @Test
    void read_again_as_another_kind_it_forgets_what_was_found() {
        FileImport file = staged("{}");
        file.readAgainAs(FileKind.SURVEY, Choice.NONE);
        assertEquals(ImportState.WAITING, file.state());
        assertEquals("", file.view().found().profile());
        assertEquals(FileKind.SURVEY, file.begin().kind());
    }

    @Test
    void a_file_whose_kind_is_to_be_found_out_is_read_without_one() {
        assertEquals(null, waiting().begin().kind());
    }

    @Test
    void what_gave_way_or_was_taken_back_can_be_used_again() {
        FileImport first = staged("{\"a\":1}");
        FileImport second = staged("{\"a\":2}");
        first.confirm(OLA, List.of());
        first.giveWayTo(second, OLA);
        assertTrue(first.isRestorable());
        first.restore(OLA);
        assertTrue(first.view().inUse());
        first.takeBack(OLA);
        assertTrue(first.isRestorable());
        assertEquals(null, first.view().supersededBy());
    }

    @Test
    void nothing_can_be_done_out_of_turn() {
        FileImport file = waiting();
        assertThrows(IllegalStateException.class, () -> file.confirm(OLA, List.of()));
        assertThrows(IllegalStateException.class, () -> file.takeBack(OLA));
        assertThrows(IllegalStateException.class, () -> file.restore(OLA));
        file.begin();
        assertThrows(IllegalStateException.class, file::begin);
        file.giveUp(ImportState.INTERRUPTED, null, OLA.at());
        assertThrows(IllegalStateException.class, () -> file.cancel(OLA));
        assertThrows(
                IllegalStateException.class,
                () -> file.end(new ReadResult.Faulty(null, List.of(FAULT), Understood.BY_ITSELF)));
    }

    @Test
    void the_same_file_with_the_same_figures_is_the_same_import() {
        assertTrue(staged("{\"a\":1}").sameAs(staged("{\"a\":1}")));
        assertFalse(staged("{\"a\":1}").sameAs(staged("{\"a\":2}")));
    }

    @Test
    void a_file_name_loses_its_folders_and_what_cannot_be_seen() {
        assertEquals(
                "staff list.xlsx",
                upload("C:\\Users\\me\\staff \u0007list.xlsx").name());
        assertEquals("a.csv", upload("../../a.csv").name());
        assertEquals("file", upload("").name());
        assertEquals(200, upload("x".repeat(500) + ".csv").name().length());
    }

    private static Upload upload(String name) {
        return new Upload(name, 2026, null, InputStream.nullInputStream());
    }

    private static FileImport waiting() {
        Spool.Held held = new Spool.Held(UUID.randomUUID(), 10, "0".repeat(64));
        return new FileImport(upload("board.csv"), held, new Arrivals.At("here", null), OLA);
    }

    private static FileImport staged(String text) {
        FileImport file = waiting();
        file.begin();
        Source source = new Source("board", "board.csv", "0".repeat(64), "board-counts", 5, 3, Map.of("vacant", 2L));
        LocalDate day = LocalDate.of(2026, 3, 31);
        file.end(new ReadResult.Usable(BOARD, source, List.of(), text, 1, new Covered(day, day), Understood.BY_ITSELF));
        return file;
    }
}
