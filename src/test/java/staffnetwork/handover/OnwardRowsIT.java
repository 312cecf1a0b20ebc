package staffnetwork.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.launch.TestDatabase;

/** The database alone, told whatever a page could tell it: who may write, who may say yes, and what ends it. */
class OnwardRowsIT {
    private static final String SEALED = "decode(repeat('00', 16421), 'hex')";
    private static final String OWNER = new UUID(1, 1).toString();
    private static final String GWEN = new UUID(2, 2).toString();
    private static final String TOM = new UUID(3, 3).toString();

    private static TestDatabase server;
    private static Connection owner;
    private static Connection runtime;

    private String share = "";
    private String role = "";
    private String text = "";

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, SQLException {
        server = new TestDatabase(Files.createDirectory(folder.resolve("data")));
        Flyway.configure()
                .dataSource(server.url(), server.owner()[0], server.owner()[1])
                .placeholders(Map.of("runtime", server.runtime()[0]))
                .load()
                .migrate();
        owner = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
        runtime = DriverManager.getConnection(server.url(), server.runtime()[0], server.runtime()[1]);
        runtime.setAutoCommit(false);
        for (String person : new String[] {OWNER, GWEN, TOM}) {
            run(
                    owner,
                    "insert into person (id, name, email, listed, joined) values ('" + person + "', 'X', '" + person
                            + "@plenty.nhs.uk', true, now())");
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        owner.close();
        runtime.close();
        server.close();
    }

    @BeforeEach
    void gwen_wrote_for_tom() throws SQLException {
        share = UUID.randomUUID().toString();
        role = UUID.randomUUID().toString();
        text = UUID.randomUUID().toString();
        run(owner, "delete from shared_part");
        run(owner, "delete from role_held");
        run(
                owner,
                "insert into role_held values ('" + role + "', '" + GWEN + "', 'GO_BETWEEN', now(), null, null, null)");
        run(
                owner,
                "insert into shared_part values ('" + share + "', '" + GWEN + "', current_date + 9, " + SEALED + ")");
        tell(GWEN, "GO_BETWEEN", "");
        run(runtime, insert(text, share, GWEN, role, "false", "current_date + 9"));
        runtime.commit();
        run(owner, "insert into person_key values ('" + text + "', 'onward', 1, 'x', '2026-01-01')");
    }

    private static String insert(String id, String part, String writer, String held, String goes, String until) {
        return "insert into onward values ('" + id + "', '" + part + "', '" + writer + "', '" + held + "', '" + TOM
                + "', " + goes + ", " + until + ", " + SEALED + ")";
    }

    @Test
    void neither_who_wrote_it_nor_who_would_read_it_can_say_yes_whatever_they_know() throws SQLException {
        for (String who : new String[] {GWEN, TOM, ""}) {
            tell(who, "SIGNED_IN,GO_BETWEEN,ADMINISTRATOR", share);
            assertEquals(0, run(runtime, "update onward set goes = true"), who);
            assertEquals(0, run(runtime, "update onward set until_day = current_date + 99"), who);
            runtime.rollback();
        }
        tell(TOM, "SIGNED_IN", share);
        assertEquals("0", one(runtime, "select count(*)::text from onward"), "before the yes");
        assertEquals(0, run(runtime, "delete from onward"));
        runtime.rollback();
        tell(OWNER, "SIGNED_IN", share);
        assertEquals(1, run(runtime, "update onward set goes = true"));
        runtime.commit();
        tell(TOM, "SIGNED_IN", "");
        assertEquals(text, one(runtime, "select id::text from onward"), "after it");
        assertEquals(0, run(runtime, "delete from onward"), "and it is not his to delete");
        runtime.rollback();
    }

    @Test
    void nobody_writes_but_a_go_between_for_what_they_were_shown_and_not_longer_than_that() throws SQLException {
        String foreign = UUID.randomUUID().toString();
        run(
                owner,
                "insert into shared_part values ('" + foreign + "', '" + TOM + "', current_date + 9, " + SEALED + ")");
        String never = UUID.randomUUID().toString();
        for (String forged : new String[] {
            insert(never, foreign, GWEN, role, "false", "current_date"),
            insert(never, never, GWEN, role, "false", "current_date"),
            insert(never, share, GWEN, never, "false", "current_date"),
            insert(never, share, GWEN, role, "true", "current_date"),
            insert(never, share, GWEN, role, "false", "current_date + 10"),
            insert(never, share, OWNER, role, "false", "current_date")
        }) {
            tell(GWEN, "SIGNED_IN,GO_BETWEEN", share);
            refused(forged);
        }
        tell(GWEN, "SIGNED_IN", share);
        refused(insert(never, share, GWEN, role, "false", "current_date"));
        tell(TOM, "SIGNED_IN,GO_BETWEEN", foreign);
        refused(insert(never, foreign, GWEN, role, "false", "current_date"));
    }

    private static void refused(String forged) throws SQLException {
        assertEquals(
                "42501",
                assertThrows(SQLException.class, () -> run(runtime, forged), forged)
                        .getSQLState());
        runtime.rollback();
    }

    @Test
    void once_the_role_ended_it_is_nobody_s_even_if_the_role_is_given_again() throws SQLException {
        run(owner, "update onward set goes = true");
        assertEquals("0", one(owner, "select count(*)::text from onward_over(current_date)"), "it goes on");
        run(owner, "update role_held set ended = now() where id = '" + role + "'");
        run(
                owner,
                "insert into role_held values (gen_random_uuid(), '" + GWEN
                        + "', 'GO_BETWEEN', now(), null, null, null)");
        for (String who : new String[] {OWNER, GWEN, TOM}) {
            tell(who, "SIGNED_IN,GO_BETWEEN", share);
            assertEquals("0", one(runtime, "select count(*)::text from onward"), who);
            runtime.rollback();
        }
        run(runtime, "select set_config('app.work', 'onward-keep', true)");
        assertEquals(1, run(runtime, "delete from onward where id in (select * from onward_over(current_date))"));
        runtime.commit();
        assertEquals("0", one(owner, "select count(*)::text from person_key where holder = '" + text + "'"));
    }

    @Test
    void with_the_share_goes_what_rests_on_it_and_its_key() throws SQLException {
        tell(OWNER, "SIGNED_IN", "");
        run(runtime, "select set_config('app.shared', '" + share + "', true)");
        assertEquals(1, run(runtime, "delete from shared_part"));
        runtime.commit();
        assertEquals("0", one(owner, "select count(*)::text from onward"));
        assertEquals("0", one(owner, "select count(*)::text from person_key where holder = '" + text + "'"));
    }

    private static void tell(String caller, String roles, String known) throws SQLException {
        run(runtime, "select set_config('app.caller', '" + caller + "', true)");
        run(runtime, "select set_config('app.roles', '" + roles + "', true)");
        run(runtime, "select set_config('app.onward', '" + known + "', true)");
    }

    private static int run(Connection connection, String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            return prepared.execute() ? 0 : prepared.getUpdateCount();
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
