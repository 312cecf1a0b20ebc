package staffnetwork.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.access.Caller;
import staffnetwork.access.NotAllowed;
import staffnetwork.access.Role;
import staffnetwork.access.SomeCaller;

/** Runs inside the server: no trail, no data. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {
    @Resource(lookup = "java:app/jdbc/staff-network")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    /** What a measurement came to. */
    record Result(long nanos, int acts) {
        double perSecond() {
            return acts * 1e9 / nanos;
        }
    }

    private static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private static void callerIs(String name, Role... roles) {
        SomeCaller.is(the(Caller.class), name, roles);
    }

    @Test
    void what_is_allowed_is_written_with_who_by_which_role_and_under_a_pseudonym() throws SQLException {
        UUID amara = UUID.randomUUID();
        callerIs("Ann", Role.ADMINISTRATOR, Role.HR_ANALYST);
        the(TracedDoor.class).see(amara);
        String record = pseudonym(amara);
        assertNotEquals(amara.toString(), record);
        assertEquals(
                "ACCOUNT ADMINISTRATOR SEE_PERSON ALLOWED  "
                        + the(Caller.class).id().orElseThrow(),
                first(
                        "select asker || ' ' || roles || ' ' || act || ' ' || outcome || ' ' || reason || ' ' || caller from trail_entry where record = '"
                                + record + "'"));
    }

    @Test
    void what_owners_do_names_no_account_and_only_the_day() throws SQLException {
        callerIs("Owner" + UUID.randomUUID(), Role.ADMINISTRATOR);
        UUID me = the(Caller.class).id().orElseThrow();
        the(TracedDoor.class).see(me);
        assertEquals(
                "OWNER t t",
                first("select asker || ' ' || case when caller is null then 't' else 'f' end || ' ' || case when "
                        + "date_trunc('day', moment at time zone 'Europe/London') = moment at time zone 'Europe/London' then 't' else 'f' end"
                        + " from trail_entry where record = '" + pseudonym(me) + "'"));
    }

    @Test
    void a_refusal_stays_although_everything_else_is_rolled_back() throws SQLException {
        UUID amara = UUID.randomUUID();
        UUID mark = UUID.randomUUID();
        callerIs("Tom");
        assertThrows(NotAllowed.class, () -> the(TracedDoor.class).see(amara));
        assertEquals(1, entries(amara, "REFUSED"));
        callerIs("Ann", Role.ADMINISTRATOR);
        assertThrows(NotAllowed.class, () -> the(TracedDoor.class).decidedWithin(amara, mark));
        assertEquals(2, entries(amara, "REFUSED"));
        assertEquals(0, entries(amara, "ALLOWED"));
        assertFalse(isMarked(mark));
    }

    @Test
    void a_deed_that_fails_takes_its_entry_with_it() throws SQLException {
        UUID amara = UUID.randomUUID();
        UUID mark = UUID.randomUUID();
        callerIs("Ann", Role.ADMINISTRATOR);
        assertThrows(ArithmeticException.class, () -> the(TracedDoor.class).changeAndFail(amara, mark));
        assertFalse(isMarked(mark));
        assertEquals(0, entries(amara, "ALLOWED"));
    }

    @Test
    void when_the_trail_cannot_be_written_nothing_is_done_and_nothing_given_out() throws SQLException {
        UUID amara = UUID.randomUUID();
        UUID mark = UUID.randomUUID();
        callerIs("Ann", Role.ADMINISTRATOR);
        String runtime = System.getProperty("db.user");
        asOwner("revoke insert on trail_entry from " + runtime);
        try {
            assertThrows(RuntimeException.class, () -> the(TracedDoor.class).see(amara));
            assertThrows(RuntimeException.class, () -> the(TracedDoor.class).change(amara, mark));
            callerIs("Tom");
            assertThrows(RuntimeException.class, () -> the(TracedDoor.class).see(amara));
        } finally {
            asOwner("grant insert on trail_entry to " + runtime);
        }
        assertFalse(isMarked(mark));
        callerIs("Ann", Role.ADMINISTRATOR);
        assertEquals("done", the(TracedDoor.class).change(amara, mark));
        assertTrue(isMarked(mark));
        assertEquals(1, entries(amara, "ALLOWED"));
    }

    @Test
    void one_transaction_says_each_thing_once_and_never_waits_for_itself() throws SQLException {
        UUID amara = UUID.randomUUID();
        UUID tom = UUID.randomUUID();
        callerIs("Ann", Role.ADMINISTRATOR);
        assertEquals("seen", the(TracedDoor.class).seeAndBeRefused(amara));
        assertEquals(1, entries(amara, "ALLOWED"));
        assertEquals(3, entries(amara, "REFUSED"));
        the(TracedDoor.class).seeSeveral(List.of(amara, tom, tom));
        assertEquals(2, entries(amara, "ALLOWED"));
        assertEquals(1, entries(tom, "ALLOWED"));
    }

    @Test
    void what_was_read_before_it_was_told_is_in_the_trail_with_the_same_transaction_however_many_look_at_once()
            throws Exception {
        UUID amara = UUID.randomUUID();
        callerIs("Ann", Role.ADMINISTRATOR);
        String number = the(TracedDoor.class).readThenTold(amara);
        assertEquals(
                number,
                first("select xmin::text from trail_entry where record = '" + pseudonym(amara) + "'"),
                "or others could write between its lock on the end of the chain and its entry");
        UUID tom = UUID.randomUUID();
        together(16, 25, () -> the(TracedDoor.class).readThenTold(tom));
        assertEquals(400, entries(tom, "ALLOWED"));
        assertInstanceOf(Finding.Whole.class, the(TrailCheck.class).check().finding());
    }

    @Test
    void many_at_once_make_one_whole_chain() throws Exception {
        int before = Integer.parseInt(first("select sequence from trail_head"));
        UUID amara = UUID.randomUUID();
        for (int threads : new int[] {1, 16, 1, 16}) {
            int acts = 400 / threads;
            Result without = together(threads, acts, () -> the(TracedDoor.class).changeUntraced(UUID.randomUUID()));
            Result with = together(threads, acts, () -> the(TracedDoor.class).change(amara, UUID.randomUUID()));
            System.out.printf(
                    "trail: %d at once, %.0f acts a second without trail, %.0f with%n",
                    threads, without.perSecond(), with.perSecond());
        }
        assertEquals(before + 1_600, Integer.parseInt(first("select sequence from trail_head")));
        LastCheck check = the(TrailCheck.class).check();
        assertInstanceOf(Finding.Whole.class, check.finding(), check.toString());
    }

    private Result together(int threads, int acts, Runnable deed) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            String name = "Ann" + i;
            running.add(executor.submit(() -> {
                RequestContextController context = the(RequestContextController.class);
                context.activate();
                try {
                    callerIs(name, Role.ADMINISTRATOR);
                    for (int act = 0; act < acts; act++) {
                        deed.run();
                    }
                } finally {
                    context.deactivate();
                }
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        return new Result(System.nanoTime() - start, threads * acts);
    }

    @Test
    void the_runtime_role_can_only_add_to_the_end() throws SQLException {
        callerIs("Ann", Role.ADMINISTRATOR);
        the(TracedDoor.class).see(UUID.randomUUID());
        String values =
                " values (%s, now(), 'NOBODY', null, '', 'SEE_PERSON', null, 'ALLOWED', '', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))";
        for (String attempt : List.of(
                "update trail_entry set act = 'SEE_OWN_ENTRY'",
                "delete from trail_entry",
                "truncate trail_entry",
                "update trail_head set sequence = 0",
                "delete from trail_head",
                "update trail_checkpoint set sequence = 7",
                "delete from trail_checkpoint",
                "truncate trail_checkpoint",
                "alter table trail_entry disable row level security",
                "alter table trail_entry disable trigger all",
                "drop table trail_entry",
                "select * from trail_salt",
                "delete from trail_salt",
                "insert into trail_entry" + String.format(values, "999999999"),
                "insert into trail_entry" + String.format(values, "1"),
                "insert into trail_entry" + String.format(values, "(select sequence + 1 from trail_head)"))) {
            assertThrows(SQLException.class, () -> run(attempt), attempt);
        }
        for (String attempt :
                List.of("update trail_entry set act = ''", "delete from trail_entry", "truncate trail_entry")) {
            assertThrows(SQLException.class, () -> asOwner(attempt), "owner: " + attempt);
        }
    }

    @Test
    void row_level_security_alone_shows_owners_their_own_and_nobody_else_anything() throws SQLException {
        UUID amara = UUID.randomUUID();
        callerIs("Ann", Role.ADMINISTRATOR);
        the(TracedDoor.class).see(amara);
        the(TracedDoor.class).see(UUID.randomUUID());
        String record = pseudonym(amara);
        assertEquals("0", asRuntime("select count(*) from trail_entry", "", ""));
        assertEquals("0", asRuntime("select count(*) from trail_entry", "", "ADMINISTRATOR,HR_ANALYST,SIGNED_IN"));
        assertEquals("1", asRuntime("select count(*) from trail_entry", record, ""));
        assertNotEquals(
                "0", asRuntime("select count(*) from trail_entry where record <> '" + record + "'", "", "AUDITOR"));
    }

    @Test
    void owners_see_who_looked_until_their_pseudonym_is_forgotten() {
        callerIs("Amara" + UUID.randomUUID());
        UUID amara = the(Caller.class).id().orElseThrow();
        callerIs("Ann", Role.ADMINISTRATOR);
        the(TracedDoor.class).see(amara);
        callerIs("Tom");
        assertThrows(NotAllowed.class, () -> the(TracedDoor.class).see(amara));
        SomeCaller.is(the(Caller.class), amara);
        List<LookView> looks = the(WhoLooked.class).mine(0).looks();
        assertEquals(2, looks.size());
        assertEquals(Outcome.REFUSED, looks.get(0).outcome());
        assertEquals(List.of(Role.ADMINISTRATOR), looks.get(1).roles());
        assertEquals(1, the(WhoLooked.class).mine(1).looks().size());
        the(Pseudonyms.class).unlink(amara);
        assertEquals(List.of(), the(WhoLooked.class).mine(0).looks());
        assertInstanceOf(Finding.Whole.class, the(TrailCheck.class).check().finding());
    }

    @Test
    void auditors_see_everything_but_whose_it_was_and_are_written_down_themselves() throws SQLException {
        callerIs("Ann", Role.ADMINISTRATOR);
        the(TracedDoor.class).see(UUID.randomUUID());
        callerIs("Vera", Role.AUDITOR);
        String mine = "select count(*) from trail_entry where act = 'AUDIT_TRAIL' and record is null and caller = '"
                + the(Caller.class).id().orElseThrow() + "'";
        int before = Integer.parseInt(first(mine));
        LooksPart part = the(TrailAudit.class).entries(new AuditQuestion(null, null, null, 0));
        assertTrue(part.looks().stream().anyMatch(look -> look.roles().equals(List.of(Role.ADMINISTRATOR))));
        assertEquals(before + 1, Integer.parseInt(first(mine)));
        assertTrue(HeadText.of(the(TrailAudit.class).head()).checkpoint().sequence() > 0);
        callerIs("Ann", Role.ADMINISTRATOR, Role.HR_ANALYST);
        assertThrows(NotAllowed.class, () -> the(TrailAudit.class).entries(new AuditQuestion(null, null, null, 0)));
    }

    @Test
    void the_key_is_outside_the_database_and_for_this_user_only() throws Exception {
        Path file = Path.of(System.getProperty("data.folder"), "trail", KeyFile.NAME);
        assertEquals(
                Set.of(java.nio.file.attribute.PosixFilePermission.OWNER_READ), Files.getPosixFilePermissions(file));
        the(TrailCare.class).day();
        try (var heads = Files.list(file.resolveSibling("heads"))) {
            assertTrue(heads.findAny().isPresent());
        }
        assertNotEquals("0", first("select count(*) from trail_checkpoint"));
    }

    private static String pseudonym(UUID person) {
        return the(TrailKeys.class).pseudonym(person).toString();
    }

    private int entries(UUID person, String outcome) throws SQLException {
        return Integer.parseInt(first("select count(*) from trail_entry where record = '" + pseudonym(person)
                + "' and outcome = '" + outcome + "'"));
    }

    private boolean isMarked(UUID mark) throws SQLException {
        return first("select count(*) from trail_salt where person = '" + mark + "'")
                .equals("1");
    }

    private void run(String attempt) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(attempt);
        }
    }

    private String asRuntime(String query, String record, String roles) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String tell = "select set_config('app.record', '" + record + "', false), set_config('app.roles', '" + roles
                    + "', false)";
            statement.execute(tell);
            try (ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            } finally {
                statement.execute("select set_config('app.record', '', false), set_config('app.roles', '', false)");
            }
        }
    }

    private static void asOwner(String change) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static String first(String query) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("db.url"),
                System.getProperty("db.owner.user"),
                System.getProperty("db.owner.password"));
    }
}
