package staffnetwork.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.launch.TestDatabase;

/** What is past its time, on a real PostgreSQL: asked as the role the application works as. */
class RetentionIT {
    private static final UUID OLD = UUID.randomUUID();
    private static final UUID NEW = UUID.randomUUID();
    private static TestDatabase server;
    private static Connection owner;
    private static Connection runtime;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, SQLException {
        server = new TestDatabase(Files.createDirectory(folder.resolve("data")));
        server.migrated();
        owner = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
        runtime = DriverManager.getConnection(server.url(), server.runtime()[0], server.runtime()[1]);
    }

    @AfterAll
    static void stop() throws SQLException {
        owner.close();
        runtime.close();
        server.close();
    }

    /** Rows of somebody a day before they are past their time, and of somebody a day after, in every table of the job. */
    private static void fill() throws SQLException {
        run("truncate account, person, person_key, role_held cascade");
        for (UUID one : List.of(OLD, NEW)) {
            for (KeptTable table :
                    KeptTable.all().stream().filter(KeptTable::isJobs).toList()) {
                OffsetDateTime day = cutoff(table).plusDays(one.equals(OLD) ? -1 : 1);
                switch (table.name()) {
                    case "account" ->
                        run(
                                "insert into account (id, email, name, added, version, ended) values (?, ?, 'Ann', ?, 1, ?)",
                                one,
                                "ann@" + one + ".example",
                                day,
                                day);
                    case "person" ->
                        run(
                                "insert into person (id, name, email, staff_number, listed, joined, left_on)"
                                        + " values (?, 'Ann', ?, ?, true, '2001-01-01', ?)",
                                one,
                                "ann@" + one + ".example",
                                one.toString(),
                                day.toLocalDate());
                    default -> row(table.name(), one, day);
                }
            }
        }
    }

    private static void row(String table, UUID one, OffsetDateTime day) throws SQLException {
        String statement = switch (table) {
            case "begun_session" ->
                "insert into begun_session select gen_random_uuid(), ?, 'x', 'x', ?, now(), now(), ?";
            case "sign_up_link" ->
                "insert into sign_up_link (code_hash, account, made, made_by) select gen_random_uuid()::text, p, d, p"
                        + " from (select ?::uuid p, ?::timestamptz d, ?::timestamptz e) one";
            case "recovery_code" -> "insert into recovery_code select gen_random_uuid()::text, ?, ?, ?::timestamptz";
            case "authenticator_taken_away" ->
                "insert into authenticator_taken_away select gen_random_uuid(), p, q, d from (select ?::uuid p,"
                        + " ?::timestamptz d, ?::timestamptz e) one, (select id q from account limit 1) two where p <> q";
            case "role_held" ->
                "insert into role_held (id, account, role, given, ended) select gen_random_uuid(), ?, 'AUDITOR', ?::timestamptz"
                        + " - interval '1 day', ?";
            case "managed" ->
                "insert into managed select gen_random_uuid(), p, q, d::date - 1, e::date from (select ?::uuid p,"
                        + " ?::timestamptz d, ?::timestamptz e) one, (select id q from person limit 1) two where p <> q";
            default -> "";
        };
        if (!statement.isEmpty()) {
            run(statement, one, day, day);
        }
    }

    private static OffsetDateTime cutoff(KeptTable table) {
        Period kept = Objects.requireNonNull(table.period());
        return LocalDate.now(ZoneOffset.UTC).minus(kept).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    @Test
    void a_dry_run_counts_and_keeps_and_a_real_one_deletes_just_that() throws SQLException {
        fill();
        for (KeptTable table :
                KeptTable.all().stream().filter(KeptTable::isJobs).toList()) {
            long rows = rows(table.name());
            long past = pastItsTime(table.name(), cutoff(table), false);
            assertEquals(rows, rows(table.name()), table.name() + " after a dry run");
            assertEquals(past, pastItsTime(table.name(), cutoff(table), true), table.name());
            assertEquals(0, pastItsTime(table.name(), cutoff(table), false), table.name() + " again");
        }
        assertEquals(1, rows("begun_session"));
        assertEquals(null, value("select salt::text from trail_salt where person = ?", OLD), "no line leads to them");
        assertTrue(value("select salt::text from trail_salt where person = ?", NEW) != null);
        assertEquals("Somebody who left", value("select name from account where id = ?", OLD));
        assertEquals("Ann", value("select name from account where id = ?", NEW));
        assertEquals("left@nowhere.invalid", value("select email from account where id = ?", OLD));
        assertEquals("Somebody who left", value("select name from person where id = ?", OLD));
        assertEquals(null, value("select email from person where id = ?", OLD));
        assertEquals("Ann", value("select name from person where id = ?", NEW));
    }

    @Test
    void an_app_taken_away_counts_for_nothing_however_old_the_note_of_it_is() throws SQLException {
        fill();
        run("delete from authenticator_taken_away");
        run(
                "insert into authenticator (account, set_up, last_period, version) values (?, now() - interval '9 years', 0, 1)",
                NEW);
        run(
                "insert into authenticator_taken_away values (gen_random_uuid(), ?, ?, now() - interval '8 years')",
                NEW,
                OLD);
        assertEquals(0, pastItsTime("authenticator_taken_away", longAgo(), true));
        run("update authenticator set set_up = now()");
        assertEquals(1, pastItsTime("authenticator_taken_away", longAgo(), true));
    }

    @Test
    void with_the_app_of_somebody_who_left_its_key_goes() throws SQLException {
        fill();
        run("delete from authenticator");
        run("insert into authenticator (account, set_up, last_period, version) values (?, now(), 0, 1)", OLD);
        run("insert into person_key select ?, 'sign-in', 1, 'x', '2020-01-01'", OLD);
        run("insert into person_key select ?, 'declaration', 1, 'x', '2020-01-01'", OLD);
        assertEquals(1, pastItsTime("authenticator", longAgo().plusYears(2), true));
        assertEquals("declaration", value("select purpose from person_key where holder = ?", OLD));
    }

    @Test
    void nobody_can_have_anything_of_the_last_days_or_of_another_table_deleted() {
        for (String table : List.of("declaration", "trail_entry", "role_held; drop table account", "")) {
            assertThrows(SQLException.class, () -> pastItsTime(table, longAgo(), true), table);
        }
        OffsetDateTime yesterday = OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
        assertThrows(SQLException.class, () -> pastItsTime("begun_session", yesterday, true));
        assertThrows(SQLException.class, () -> pastItsTime("begun_session", yesterday, false));
    }

    @Test
    void every_table_of_the_job_is_known_to_the_database() throws SQLException {
        List<KeptTable> jobs =
                KeptTable.all().stream().filter(KeptTable::isJobs).toList();
        assertTrue(jobs.size() > 5);
        for (KeptTable table : jobs) {
            assertTrue(pastItsTime(table.name(), longAgo(), false) >= 0, table.name());
        }
    }

    private static OffsetDateTime longAgo() {
        return OffsetDateTime.now(ZoneOffset.UTC).minusYears(7);
    }

    private static long pastItsTime(String table, OffsetDateTime before, boolean really) throws SQLException {
        try (PreparedStatement asked = runtime.prepareStatement("select past_its_time(?, ?, ?)")) {
            asked.setString(1, table);
            asked.setObject(2, before);
            asked.setBoolean(3, really);
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long rows(String table) throws SQLException {
        try (PreparedStatement count = owner.prepareStatement("select count(*) from " + table);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static @Nullable String value(String query, UUID one) throws SQLException {
        try (PreparedStatement asked = owner.prepareStatement(query)) {
            asked.setObject(1, one);
            try (ResultSet row = asked.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static void run(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = owner.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        }
    }
}
