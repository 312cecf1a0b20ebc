package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.launch.TestDatabase;

/**
 * The tables of plans behind row-level security alone: as the role that the application works as, with whatever a page could tell the
 * database, rightly or wrongly, and with questions that nobody would ask who means well. No row of anybody else's comes back.
 */
class PlanRowsIT {
    private static final String SEALED = "decode(repeat('00', 16421), 'hex')";
    private static final String SEALED_ASKED = "decode(repeat('00', 65573), 'hex')";
    private static final String HERS = new UUID(94, 1).toString();
    private static final String OTHER = new UUID(94, 2).toString();
    private static final String STRANGER = new UUID(94, 3).toString();
    private static final String NEVER = new UUID(94, 99).toString();
    private static final List<String> TABLES = List.of("plan", "shared_part", "asked", "go_between", "person_key");

    private static TestDatabase server;
    private static Connection owner;
    private static Connection runtime;
    private static String shared;
    private static String asked;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, SQLException {
        server = new TestDatabase(Files.createDirectory(folder.resolve("data")));
        server.migrated();
        owner = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
        runtime = DriverManager.getConnection(server.url(), server.runtime()[0], server.runtime()[1]);
        runtime.setAutoCommit(false);
        shared = UUID.randomUUID().toString();
        asked = UUID.randomUUID().toString();
        for (String id : List.of(HERS, OTHER)) {
            run(owner, "insert into plan values ('" + id + "', " + SEALED + ")");
            run(owner, "insert into go_between values ('" + id + "', 'X', 'X')"); // neither holds the role
            run(owner, "insert into person_key values ('" + id + "', 'plan', 1, 'x', '2026-01-01')");
        }
        run(owner, "insert into shared_part values ('" + shared + "', '" + OTHER + "', current_date, " + SEALED + ")");
        run(
                owner,
                "insert into asked values ('" + asked + "', '" + OTHER + "', current_date, true, " + SEALED_ASKED
                        + ")");
        run(
                owner,
                "insert into shared_part values (gen_random_uuid(), '" + STRANGER + "', current_date - 1, " + SEALED
                        + ")");
        run(
                owner,
                "insert into asked values (gen_random_uuid(), '" + STRANGER + "', current_date - 1, false, "
                        + SEALED_ASKED + ")");
        run(owner, "insert into talk_count values ('2026-01-01', 5)");
    }

    @AfterAll
    static void stop() throws SQLException {
        owner.close();
        runtime.close();
        server.close();
    }

    /** What a page could tell of somebody who has no right to anything: each is of the stranger, of nobody, or nonsense. */
    private static List<Map<String, String>> tellings() {
        List<Map<String, String>> tellings = new ArrayList<>();
        List<String> callers = List.of(
                "",
                STRANGER,
                NEVER,
                STRANGER.toUpperCase(java.util.Locale.ROOT),
                "{" + STRANGER + "}",
                "nobody",
                "%",
                HERS + "," + OTHER,
                "' or true --",
                "null");
        List<String> roles = List.of(
                "",
                "SIGNED_IN",
                "ADMINISTRATOR,HR_ANALYST,CHAIR,AUDITOR,LINE_MANAGER",
                "second_looker",
                "SECOND_LOOKER ",
                "SECOND LOOKER",
                "%",
                "SECOND_LOOKER;x",
                "GO_BETWEEN");
        for (String caller : callers) {
            for (String role : roles) {
                tellings.add(Map.of("app.caller", caller, "app.roles", role));
            }
        }
        for (String id :
                List.of("", NEVER, "%", "x' or 'a'='a", "null", HERS, "*", shared + "," + asked, " " + shared)) {
            for (String setting : List.of("app.shared", "app.asked", "app.holder", "app.sought")) {
                if (!setting.equals("app.holder") || !id.equals(HERS)) { // a key is for whoever knows its holder
                    tellings.add(Map.of("app.caller", STRANGER, "app.roles", "SIGNED_IN", setting, id));
                }
            }
        }
        // the right id at the wrong place, and work that there is not, or not in these words
        tellings.add(Map.of("app.caller", STRANGER, "app.shared", asked, "app.asked", shared, "app.holder", NEVER));
        for (String work :
                List.of("", "keep", "plan", "PLAN-KEEP", "plan-keep ", "plan-keep,asked-keep", "%", "owner")) {
            tellings.add(Map.of("app.caller", STRANGER, "app.roles", "SIGNED_IN,ADMINISTRATOR", "app.work", work));
        }
        return tellings;
    }

    private static List<String> questions(String table) {
        String key = table.equals("plan") || table.equals("go_between")
                ? "person"
                : table.equals("person_key") ? "holder" : "id";
        return List.of(
                "select " + key + "::text from " + table,
                "select " + key + "::text from only " + table + " where true or " + key + " is null",
                "select t::text from " + table + " t tablesample system (100)",
                "select count(*)::text from " + table + " having count(*) > 0",
                "select max(" + key + "::text) from " + table + " having max(" + key + "::text) is not null",
                "select " + key + "::text from " + table + " for update",
                "select " + key + "::text from " + table + " where pg_temp.tells(" + key + "::text)",
                "select x::text from query_to_xml('select * from " + table + "', true, false, '') x where x::text like"
                        + " '%<row>%'",
                "with t as materialized (select * from " + table + ") select t::text from t",
                "select p." + key + "::text from plan q right join " + table + " p on true",
                "update " + table + " set " + key + " = " + key + " returning " + key + "::text",
                "delete from " + table + " returning " + key + "::text");
    }

    @Test
    void whatever_is_told_and_asked_nothing_of_anybody_else_comes_back() throws SQLException {
        int tried = 0;
        int refused = 0;
        for (Map<String, String> told : tellings()) {
            for (String table : TABLES) {
                for (String question : questions(table)) {
                    List<String> found = new ArrayList<>();
                    try {
                        run(
                                runtime,
                                "create or replace function pg_temp.tells(x text) returns boolean language plpgsql cost"
                                        + " 0.0001 as $$ begin raise notice 'seen %', x; return true; end $$");
                        tell(told);
                        found.addAll(texts(runtime, question));
                    } catch (SQLException stopped) {
                        assertTrue(
                                Set.of("42501", "22P02", "0A000").contains(stopped.getSQLState()), question + stopped);
                        refused++;
                    } finally {
                        runtime.rollback();
                    }
                    assertEquals(List.of(), found, question + " with " + told);
                    tried++;
                }
            }
        }
        System.out.println("rows of plans: " + tried + " questions, " + refused + " refused, 0 rows of others");
        assertTrue(tried > 5_000, tried + " tried");
    }

    @Test
    void whoever_was_shown_or_asked_finds_it_so_that_the_questions_are_ones_that_find_something() throws SQLException {
        tell(Map.of("app.caller", OTHER, "app.roles", "SIGNED_IN"));
        assertEquals(List.of(shared), texts(runtime, questions("shared_part").get(0)));
        assertEquals(List.of(asked), texts(runtime, questions("asked").get(0)));
        assertEquals(List.of(OTHER), texts(runtime, questions("plan").get(0)));
        assertEquals(List.of(), texts(runtime, questions("go_between").get(0)), "the role is over, or never was");
        runtime.rollback();
        tell(Map.of("app.caller", STRANGER, "app.roles", "SECOND_LOOKER"));
        assertEquals(List.of(asked), texts(runtime, questions("asked").get(0)));
        assertEquals(List.of(), texts(runtime, questions("shared_part").get(0)));
        runtime.rollback();
    }

    @Test
    void a_reader_changes_prolongs_passes_on_or_deletes_nothing() throws SQLException {
        for (String change : List.of(
                "update shared_part set until_day = until_day + 300",
                "update shared_part set reader = '" + STRANGER + "'",
                "delete from shared_part",
                "update asked set until_day = until_day + 300",
                "update asked set escalated = false",
                "update asked set decider = '" + STRANGER + "'",
                "delete from asked",
                "update plan set person = '" + STRANGER + "' where person <> '" + OTHER + "'",
                "delete from plan where person <> '" + OTHER + "'",
                "delete from talk_count",
                "truncate asked",
                "alter table asked disable row level security",
                "alter table asked no force row level security",
                "drop policy decider on asked",
                "set local row_security = off; select * from asked",
                "set local role " + server.owner()[0],
                "set session authorization " + server.owner()[0],
                "insert into asked values ('" + asked + "', '" + STRANGER + "', current_date, true, " + SEALED_ASKED
                        + ") on conflict (id) do update set decider = excluded.decider",
                "insert into shared_part values ('" + shared + "', '" + STRANGER + "', current_date, " + SEALED
                        + ") on conflict (id) do update set reader = excluded.reader",
                "copy asked to '/tmp/x'",
                "create view public.peep as select * from asked",
                "create function public.peep() returns setof asked language sql security definer as 'select * from"
                        + " asked'")) {
            tell(Map.of("app.caller", OTHER, "app.roles", "SIGNED_IN,SECOND_LOOKER,ADMINISTRATOR"));
            int changed = 0;
            try (Statement statement = runtime.createStatement()) {
                statement.execute(change);
                changed = Math.max(0, statement.getUpdateCount());
            } catch (SQLException stopped) {
                assertEquals("42501", stopped.getSQLState(), change + ": " + stopped.getMessage());
            }
            assertEquals(0, changed, change);
            runtime.rollback();
        }
        Set<String> there = new HashSet<>(
                texts(owner, "select decider::text from asked union select reader::text from" + " shared_part"));
        assertEquals(Set.of(OTHER, STRANGER), there);
    }

    @Test
    void what_is_told_is_gone_with_its_transaction() throws SQLException {
        tell(Map.of(
                "app.caller",
                OTHER,
                "app.roles",
                "SECOND_LOOKER",
                "app.shared",
                shared,
                "app.asked",
                asked,
                "app.work",
                "plan-keep"));
        assertEquals(
                List.of(shared), texts(runtime, "select id::text from shared_part where reader = '" + OTHER + "'"));
        runtime.commit();
        for (String table : TABLES) {
            assertEquals(List.of(), texts(runtime, questions(table).get(0)), table);
        }
        runtime.rollback();
    }

    private static void tell(Map<String, String> told) throws SQLException {
        for (Map.Entry<String, String> each : told.entrySet()) {
            try (PreparedStatement statement = runtime.prepareStatement("select set_config(?, ?, true)")) {
                statement.setString(1, each.getKey());
                statement.setString(2, each.getValue());
                statement.execute();
            }
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            SQLWarning said = statement.getWarnings();
            if (said != null && String.valueOf(said.getMessage()).startsWith("seen")) {
                texts.add("a function was shown it");
            }
        }
        return texts;
    }
}
