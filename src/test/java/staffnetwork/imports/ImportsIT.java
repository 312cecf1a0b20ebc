package staffnetwork.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.access.Caller;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Role;
import staffnetwork.access.SomeCaller;
import staffnetwork.intake.FileKind;

/** Inside the server, on PostgreSQL. Each test has WDES years of its own, as none cleans up after itself. */
@ExtendWith(ArquillianExtension.class)
class ImportsIT {
    @Inject
    private Uploads uploads;

    @Inject
    private Imports imports;

    @Inject
    private ImportHistory history;

    @Inject
    private ImportQueue queue;

    @Inject
    private Spool spool;

    @Inject
    private Housekeeping housekeeping;

    @Inject
    private Caller caller;

    @Inject
    private RequestContextController requests;

    @BeforeEach
    void hetty_asks() {
        SomeCaller.is(caller, "Hetty Reed", Role.HR_ANALYST);
    }

    @Resource(lookup = "java:app/jdbc/staff-network")
    private DataSource database;

    @Test
    void figures_come_back_as_they_were_read_with_their_source() {
        UUID id = staged(2040, "staff.csv", IntakeFiles.staff(2040, 40));
        assertEquals(Outcome.DONE, confirm(id));
        List<CurrentFigures> current = imports.current(2040);
        assertEquals(1, current.size());
        assertEquals(FileKind.WORKFORCE, current.get(0).kind());
        assertEquals("staff.csv", current.get(0).source().file());
        assertEquals("Hetty Reed", current.get(0).by());
        assertEquals(40, current.get(0).source().rowsUsed());
        assertEquals("{bank=1}", current.get(0).source().leftOut().toString());
        assertTrue(current.get(0).figures().toString().contains("disabled=8"), "a fifth of 40");
        assertFalse(spool.holds(id), "the file is deleted with its use");
    }

    @Test
    void a_file_with_blocking_faults_is_refused_by_the_door() {
        UUID id = brought(2041, "faulty.csv", IntakeFiles.faultyStaff(2041));
        assertTrue(imports.found(id).orElseThrow().file().is("REJECTED"));
        assertEquals(Outcome.NOT_POSSIBLE, imports.confirm(id, decided("", false)));
        assertEquals(List.of(), imports.current(2041));
    }

    @Test
    void the_same_file_again_is_told_and_nothing_of_it_is_kept() {
        byte[] board = IntakeFiles.board(2042, 2);
        assertEquals(Outcome.DONE, confirm(staged(2042, "board.csv", board)));
        Brought again = uploads.bring(upload(2042, "other name.csv", board));
        assertEquals(
                "board.csv",
                assertInstanceOf(Brought.AlreadyInUse.class, again).there().fileName());
        assertEquals(1, history.ofYear(2042).size());
    }

    @Test
    void a_decision_taken_on_what_is_no_longer_in_use_is_refused() {
        UUID first = staged(2043, "board-1.csv", IntakeFiles.board(2043, 1));
        UUID second = staged(2043, "board-2.csv", IntakeFiles.board(2043, 2));
        String seen = imports.found(second).orElseThrow().seen();
        assertEquals(Outcome.DONE, confirm(first));
        assertEquals(Outcome.CHANGED_MEANWHILE, imports.confirm(second, decided(seen, false)));
        assertEquals(Outcome.DONE, confirm(second));
        assertEquals("board-2.csv", imports.current(2043).get(0).source().file());
    }

    @Test
    void of_two_who_confirm_at_the_same_moment_one_gets_through() throws InterruptedException, ExecutionException {
        UUID first = staged(2044, "board-1.csv", IntakeFiles.board(2044, 1));
        UUID second = staged(2044, "board-2.csv", IntakeFiles.board(2044, 2));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome> one = both.submit(() -> confirmElsewhere(first));
            Future<Outcome> two = both.submit(() -> confirmElsewhere(second));
            assertEquals(
                    List.of(Outcome.CHANGED_MEANWHILE, Outcome.DONE),
                    List.of(one.get(), two.get()).stream()
                            .sorted((a, b) -> a.name().compareTo(b.name()))
                            .toList());
            assertEquals(1, imports.current(2044).size());
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void taking_back_restores_what_gave_way_only_when_asked() {
        UUID first = staged(2045, "board-1.csv", IntakeFiles.board(2045, 1));
        confirm(first);
        UUID second = staged(2045, "board-2.csv", IntakeFiles.board(2045, 2));
        confirm(second);
        assertEquals(Outcome.DONE, history.takeBack(second, true));
        assertEquals(first, imports.current(2045).get(0).id());
        assertEquals(Outcome.DONE, history.restore(second));
        assertEquals(second, imports.current(2045).get(0).id());
        assertEquals(Outcome.DONE, history.takeBack(second, false));
        assertEquals(List.of(), imports.current(2045));
        assertEquals(Outcome.NOT_POSSIBLE, history.takeBack(second, true));
    }

    @Test
    void a_year_of_recruitment_may_lie_in_two_files() {
        UUID first = staged(2046, "a.csv", IntakeFiles.recruitment("01/04/2045 to 30/09/2045", 80));
        UUID second = staged(2046, "b.csv", IntakeFiles.recruitment("01/10/2045 to 31/03/2046", 90));
        confirm(first);
        FoundView view = imports.found(second).orElseThrow();
        assertTrue(view.usableBeside());
        assertFalse(view.warned(), "together they cover the year");
        assertEquals(Outcome.DONE, imports.confirm(second, decided(view.seen(), true)));
        assertEquals(2, imports.current(2046).size());
        assertEquals("2045-04-01", imports.current(2046).get(0).covered().from().toString());
    }

    @Test
    void no_other_kind_may_lie_in_two_files() {
        confirm(staged(2047, "board-1.csv", IntakeFiles.board(2047, 1)));
        UUID second = staged(2047, "board-2.csv", IntakeFiles.board(2047, 2));
        FoundView view = imports.found(second).orElseThrow();
        assertFalse(view.usableBeside());
        assertEquals(Outcome.NOT_POSSIBLE, imports.confirm(second, decided(view.seen(), true)));
    }

    @Test
    void a_cancelled_file_is_deleted_and_cannot_be_used() {
        UUID id = staged(2048, "board.csv", IntakeFiles.board(2048, 1));
        assertTrue(spool.holds(id));
        assertTrue(uploads.cancel(id));
        assertFalse(spool.holds(id));
        assertEquals(Outcome.NOT_POSSIBLE, imports.confirm(id, decided("", false)));
        assertFalse(uploads.cancel(id));
    }

    @Test
    void after_a_crash_no_file_is_left_and_what_was_under_way_is_marked() throws SQLException {
        UUID staged = staged(2049, "board.csv", IntakeFiles.board(2049, 1));
        UUID lost = staged(2049, "board-2.csv", IntakeFiles.board(2049, 2));
        change("update file_import set state = 'READING', values_met = null where id = '" + lost + "'");
        housekeeping.sweep();
        assertFalse(spool.holds(staged));
        assertFalse(spool.holds(lost));
        assertTrue(imports.found(lost).orElseThrow().file().is("INTERRUPTED"));
        FoundView kept = imports.found(staged).orElseThrow();
        assertFalse(kept.readableAgain(), "the file is gone");
        assertEquals(Outcome.DONE, imports.confirm(staged, decided(kept.seen(), false)), "its counts are not");
    }

    @Test
    void the_table_takes_no_state_without_what_belongs_to_it() {
        UUID id = brought(2050, "faulty.csv", IntakeFiles.faultyStaff(2050));
        assertThrows(
                SQLException.class, () -> change("update file_import set state = 'CURRENT' where id = '" + id + "'"));
    }

    /** In another thread, as another request. */
    private Outcome confirmElsewhere(UUID id) {
        requests.activate();
        try {
            hetty_asks();
            return imports.confirm(id, decided("", false));
        } finally {
            requests.deactivate();
        }
    }

    private static Imports.Decided decided(String seen, boolean beside) {
        return new Imports.Decided(
                seen, "", beside, Map.of("1.headcountReplaced", "Checked.", "10.executivesInStaff", "Checked."));
    }

    private Outcome confirm(UUID id) {
        return imports.confirm(id, decided(imports.found(id).orElseThrow().seen(), false));
    }

    @Test
    void who_has_no_role_gets_nothing() {
        UUID id = staged(2051, "board.csv", IntakeFiles.board(2051, 1));
        SomeCaller.is(caller, "Nora Lund");
        assertThrows(NotAllowed.class, () -> imports.found(id));
        assertThrows(NotAllowed.class, () -> imports.confirm(id, decided("", false)));
        assertThrows(NotAllowed.class, () -> history.ofYear(2051));
        SomeCaller.is(caller, "Sunil Patel", Role.WDES_SUBMITTER);
        assertTrue(imports.found(id).isPresent());
        assertThrows(NotAllowed.class, () -> imports.confirm(id, decided("", false)));
    }

    private UUID staged(int year, String name, byte[] content) {
        UUID id = brought(year, name, content);
        FoundView view = imports.found(id).orElseThrow();
        assertTrue(view.file().is("STAGED"), () -> view.file().toString());
        return id;
    }

    private UUID brought(int year, String name, byte[] content) {
        Brought brought = uploads.bring(upload(year, name, content));
        UUID id = assertInstanceOf(Brought.InLine.class, brought).id();
        queue.await(id, Duration.ofSeconds(20));
        return id;
    }

    private static Upload upload(int year, String name, byte[] content) {
        return new Upload(name, year, null, new ByteArrayInputStream(content));
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
