package staffnetwork.access;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.launch.TestDatabase;

/** The second wall alone: no application at all, only the role it works as and whom it says it is. */
class RowsIT {
    private static final Path WITHOUT = Path.of("src/test/resources/access/not-about-a-person.txt");
    private static final int QUERIES = 10_000;
    private static final String SEALED = "decode(repeat('00', 4133), 'hex')";
    private static final String SEALED_PLAN = "decode(repeat('00', 16421), 'hex')";
    private static final String SEALED_ASKED = "decode(repeat('00', 65573), 'hex')";
    private static TestDatabase server;
    private static Connection owner;
    private static Connection[] pool;
    private static InventedStaff staff;

    /** Every table about a person; a new one is one line here. */
    private static List<Wall> walls() {
        List<Wall> walls = new ArrayList<>(signInWalls());
        walls.addAll(List.of(
                new Wall(
                        "person",
                        "id::text",
                        (who, row) -> who.holds(Role.ADMINISTRATOR)
                                || who.is(row[0])
                                || who.is(staff.managerNow.get(row[0]))
                                || row[0].equals(staff.managerNow.get(String.valueOf(who.id()))),
                        (who, row) -> who.holds(Role.ADMINISTRATOR),
                        "name = name",
                        "insert into person (id, name, listed, joined, email) values (gen_random_uuid(), 'X', true,"
                                + " now(), ?)",
                        (who, person) -> who.holds(Role.ADMINISTRATOR)),
                new Wall(
                        "managed",
                        "person || ',' || manager",
                        (who, row) -> who.holds(Role.ADMINISTRATOR) || who.is(row[0]) || who.is(row[1]),
                        (who, row) -> who.holds(Role.ADMINISTRATOR),
                        "since = since",
                        "insert into managed select gen_random_uuid(), ?::uuid, gen_random_uuid(), now(), now()",
                        (who, person) -> who.holds(Role.ADMINISTRATOR)),
                new Wall(
                        "role_held",
                        "account || ',' || role",
                        (who, row) -> who.is(row[0]) || who.gives(Role.valueOf(row[1])),
                        (who, row) -> who.gives(Role.valueOf(row[1])) && !who.is(row[0]),
                        "given = given",
                        "insert into role_held (id, account, role, given) values (gen_random_uuid(), ?::uuid,"
                                + " 'ADMINISTRATOR', now())",
                        (who, person) -> false),
                new Wall(
                        "account",
                        "id::text",
                        (who, row) -> who.is(row[0]) || who.holds(Role.ADMINISTRATOR),
                        (who, row) -> who.is(row[0]) || who.holds(Role.ADMINISTRATOR),
                        "name = name",
                        "insert into account (id, email, name, added, version) select gen_random_uuid(), ?, 'X',"
                                + " now(), 1",
                        (who, person) -> who.holds(Role.ADMINISTRATOR)),
                new Wall(
                        "sign_up_link",
                        "account::text",
                        (who, row) -> who.is(row[0]) || who.holds(Role.ADMINISTRATOR),
                        (who, row) -> who.is(row[0]) || who.holds(Role.ADMINISTRATOR),
                        "made = made",
                        "insert into sign_up_link (code_hash, account, made, made_by) select gen_random_uuid()::text,"
                                + " p, now(), p from (select ?::uuid p) one",
                        (who, person) -> who.is(person) || who.holds(Role.ADMINISTRATOR)),
                Wall.ownOnly(
                        "declaration",
                        "person",
                        "changed = changed",
                        "insert into declaration values (?::uuid, " + SEALED + ", '2026-01-01', 1)"),
                new Wall(
                        "passed_on",
                        "kind || ',' || id",
                        (who, row) -> who.holds(row[0].equals("CONTACT") ? Role.CHAIR : Role.HR_ANALYST),
                        (who, row) -> false,
                        "closed = closed",
                        "insert into passed_on values (?::uuid, 'CONTACT', " + SEALED + ")",
                        (who, person) -> false),
                Wall.ownOnly(
                        "plan", "person", "sealed = sealed", "insert into plan values (?::uuid, " + SEALED_PLAN + ")"),
                Wall.ownOnly(
                        "access_to_work",
                        "person",
                        "sealed = sealed",
                        "insert into access_to_work values (?::uuid, " + SEALED_PLAN + ")"),
                Wall.ownOnly(
                        "time_off",
                        "person",
                        "sealed = sealed",
                        "insert into time_off values (?::uuid, " + SEALED_PLAN + ")"),
                new Wall(
                        "shown_time",
                        "reader || ',' || (until_day >= current_date)",
                        (who, row) -> who.is(row[0]) && row[1].equals("true"),
                        (who, row) -> false,
                        "until_day = until_day",
                        "insert into shown_time values (gen_random_uuid(), ?::uuid, current_date, " + SEALED_PLAN + ")",
                        (who, person) -> false),
                new Wall(
                        "shared_part",
                        "reader || ',' || (until_day >= current_date)",
                        (who, row) -> who.is(row[0]) && row[1].equals("true"),
                        (who, row) -> false,
                        "until_day = until_day",
                        "insert into shared_part values (gen_random_uuid(), ?::uuid, current_date, " + SEALED_PLAN
                                + ")",
                        (who, person) -> false),
                new Wall(
                        "asked",
                        "decider || ',' || (until_day >= current_date) || ',' || escalated",
                        (who, row) -> (who.is(row[0]) && row[1].equals("true"))
                                || (who.holds(Role.SECOND_LOOKER) && row[2].equals("true") && !who.is(row[0])),
                        (who, row) -> false,
                        "until_day = until_day",
                        "insert into asked values (gen_random_uuid(), ?::uuid, current_date, true, " + SEALED_ASKED
                                + ")",
                        (who, person) -> false),
                new Wall(
                        "go_between",
                        "person || ',' || go_between_now(person)",
                        (who, row) -> (who.id() != null && row[1].equals("true"))
                                || (who.is(row[0]) && who.holds(Role.GO_BETWEEN)),
                        (who, row) -> who.is(row[0]) && who.holds(Role.GO_BETWEEN),
                        "words = words",
                        "insert into go_between values (?::uuid, 'X', 'X')",
                        (who, person) -> who.is(person) && who.holds(Role.GO_BETWEEN)),
                new Wall(
                        "person_key",
                        "holder::text",
                        (who, row) -> false,
                        (who, row) -> false,
                        "made = made",
                        "insert into person_key values (?::uuid, 'x', 1, 'x', '2026-01-01')",
                        (who, person) -> false)));
        return walls;
    }

    /** How somebody signs in, what the trust's own sign-in calls them, and what was done with records. */
    private static List<Wall> signInWalls() {
        return List.of(
                Wall.ownOnly(
                        "begun_session",
                        "account",
                        "browser = browser",
                        "insert into begun_session (id, account, browser, proof, begun, seen, last_possible) select"
                                + " gen_random_uuid(), p, 'X', 'PASSWORD', now(), now(), now() from (select ?::uuid p)"
                                + " one"),
                Wall.ownOnly(
                        "authenticator",
                        "account",
                        "last_period = last_period",
                        "insert into authenticator (account, last_period, version) values (?::uuid, 0, 1)"),
                Wall.ownOnly(
                        "recovery_code",
                        "account",
                        "made = made",
                        "insert into recovery_code (code_hash, account, made) values (gen_random_uuid()::text, ?::uuid,"
                                + " now())"),
                new Wall(
                        "authenticator_taken_away",
                        "account::text",
                        (who, row) -> who.is(row[0]),
                        (who, row) -> false,
                        "taken = taken",
                        "insert into authenticator_taken_away select gen_random_uuid(), p, gen_random_uuid(), now()"
                                + " from (select ?::uuid p) one",
                        (who, person) -> false),
                new Wall(
                        "provided_account",
                        "account::text",
                        (who, row) -> who.is(row[0]),
                        (who, row) -> false,
                        "arrived = arrived",
                        "insert into provided_account values (gen_random_uuid()::text, ?::uuid, '', now())",
                        (who, person) -> false),
                new Wall(
                        "trail_salt",
                        "person::text",
                        (who, row) -> false,
                        (who, row) -> false,
                        "salt = salt",
                        "insert into trail_salt (person) values (?::uuid)",
                        (who, person) -> false),
                new Wall(
                        "trail_entry",
                        "record::text",
                        (who, row) -> who.holds(Role.AUDITOR),
                        (who, row) -> false,
                        "act = act",
                        "", // whoever may not read the trail is written into it
                        (who, person) -> true));
    }

    private static void confidences() throws SQLException {
        run(owner, "insert into plan select id, " + SEALED_PLAN + " from person");
        run(owner, "insert into access_to_work select id, " + SEALED_PLAN + " from person");
        run(owner, "insert into time_off select id, " + SEALED_PLAN + " from person");
        run(owner, "insert into go_between select id, 'X', 'X' from person");
        for (String until : List.of("current_date", "current_date - 1")) {
            run(
                    owner,
                    "insert into asked select gen_random_uuid(), id, " + until + ", id::text < '8', " + SEALED_ASKED
                            + " from person");
            run(
                    owner,
                    "insert into shown_time select gen_random_uuid(), id, " + until + ", " + SEALED_PLAN
                            + " from person");
            run(
                    owner,
                    "insert into shared_part select gen_random_uuid(), id, " + until + ", " + SEALED_PLAN
                            + " from person");
        }
        run(
                owner,
                "insert into begun_session (id, account, browser, proof, begun, seen, last_possible) select"
                        + " gen_random_uuid(), id, 'X', 'PASSWORD', now(), now(), now() from account");
        run(owner, "insert into authenticator (account, last_period, version) select id, 0, 1 from account");
        run(owner, "insert into recovery_code (code_hash, account, made) select id::text, id, now() from account");
        run(
                owner,
                "insert into authenticator_taken_away select gen_random_uuid(), a.id, b.id, now() from account a,"
                        + " (select id from account order by id limit 1) b where a.id <> b.id");
        try (Connection superuser =
                DriverManager.getConnection(server.url(), server.superuser()[0], server.superuser()[1])) {
            run(superuser, "insert into provided_account select 'subject ' || id, id, '', now() from account");
        }
        run(owner, "alter table trail_entry disable trigger user");
        run(
                owner,
                "insert into trail_entry select row_number() over (), now(), 'OWNER', null, '', 'SEE_OWN_ANSWER', id,"
                        + " 'ALLOWED', '', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex') from"
                        + " person");
        run(owner, "alter table trail_entry enable trigger user");
        run(owner, "insert into declaration select id, " + SEALED + ", '2026-01-01', 1 from person");
        run(owner, "insert into person_key select id, 'declaration', 1, 'x', '2026-01-01' from person");
        run(owner, "insert into passed_on select gen_random_uuid(), 'CONTACT', " + SEALED + " from person limit 9");
        run(
                owner,
                "insert into passed_on select gen_random_uuid(), 'STAFF_RECORD', " + SEALED + " from person limit 9");
    }

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, SQLException {
        server = new TestDatabase(Files.createDirectory(folder.resolve("data")));
        server.migrated();
        owner = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
        staff = InventedStaff.in(owner, 14);
        confidences();
        pool = new Connection[3];
        for (int i = 0; i < pool.length; i++) {
            pool[i] = DriverManager.getConnection(server.url(), server.runtime()[0], server.runtime()[1]);
            pool[i].setAutoCommit(false);
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        owner.close();
        for (Connection connection : pool) {
            connection.close();
        }
        server.close();
    }

    @Test
    void nobody_ever_sees_a_row_that_is_not_theirs_nor_misses_one_that_is() throws SQLException {
        Random random = new Random(15);
        List<Wall> walls = walls();
        List<List<String>> everything = new ArrayList<>();
        for (Wall wall : walls) {
            everything.add(keys(owner, wall));
        }
        long seen = 0;
        for (int i = 0; i < QUERIES; i++) {
            int which = random.nextInt(walls.size());
            Wall wall = walls.get(which);
            Asker asker = staff.asker();
            Connection connection = pool[random.nextInt(pool.length)];
            tell(connection, asker);
            List<String> expected = everything.get(which).stream()
                    .filter(key -> wall.sees().test(asker, key.split(",", -1)))
                    .toList();
            assertEquals(expected, keys(connection, wall), wall.table() + " seen by " + asker);
            seen += expected.size();
            end(connection, random.nextBoolean());
            if (i % 7 == 0) {
                assertEquals(List.of(), keys(connection, wall), wall.table() + " without a caller, connection reused");
                connection.rollback();
            }
        }
        assertTrue(seen > QUERIES, "hardly anything was seen: was anything asked?");
    }

    @Test
    void what_is_not_theirs_cannot_be_changed_or_entered() throws SQLException {
        Random random = new Random(16);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            Wall wall = walls().get(random.nextInt(walls().size()));
            Asker asker = staff.asker();
            Connection connection = pool[random.nextInt(pool.length)];
            List<String> keys = keys(owner, wall);
            String key = keys.get(random.nextInt(keys.size()));
            tell(connection, asker);
            boolean may = wall.sees().test(asker, key.split(",", -1))
                    && wall.changes().test(asker, key.split(",", -1));
            if (!may) {
                assertEquals(0, changed(connection, wall, key), wall.table() + " changed by " + asker);
                refused++;
            }
            connection.rollback();
            String victim = staff.any();
            if (!wall.mayForge().test(asker, victim)) {
                tell(connection, asker);
                SQLException stopped = assertThrows(
                        SQLException.class,
                        () -> forge(connection, wall, victim),
                        wall.table() + " forged by " + asker);
                assertEquals("42501", stopped.getSQLState(), stopped.getMessage());
                connection.rollback();
                refused++;
            }
        }
        assertTrue(refused > 3_000, refused + " refusals");
    }

    @Test
    void somebody_not_signed_in_sees_the_one_account_they_name_and_no_other() throws SQLException {
        Connection connection = pool[0];
        for (int i = 0; i < InventedStaff.PEOPLE; i++) {
            String id = staff.people.get(i);
            boolean there = i % 3 != 0;
            for (String sought : List.of("person" + i + "@plenty.nhs.uk", "hash" + i)) {
                tell(connection, Asker.NOBODY);
                set(connection, "app.sought", sought);
                assertEquals(
                        there ? List.of(id) : List.of(),
                        texts(connection, "select id::text from account order by 1"),
                        sought);
                assertEquals(
                        there && sought.startsWith("hash") ? List.of(id) : List.of(),
                        texts(connection, "select account::text from sign_up_link order by 1"));
                assertEquals(List.of(), texts(connection, "select id::text from person"));
                connection.rollback();
            }
        }
    }

    @Test
    void nobody_is_given_a_role_by_an_unknown_or_by_themselves() throws SQLException {
        Connection connection = pool[0];
        String give =
                "insert into role_held (id, account, role, given, given_by) select gen_random_uuid(), p, 'AUDITOR',"
                        + " now(), ?::uuid from (select ?::uuid p) one";
        String administrator = staff.people.stream()
                .filter(id -> staff.roles.getOrDefault(id, Set.of()).contains(Role.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        for (String[] forged :
                new String[][] {{administrator, administrator}, {staff.people.get(1), staff.people.get(2)}}) {
            tell(connection, new Asker(administrator, Set.of(Role.ADMINISTRATOR)));
            assertEquals(
                    "42501",
                    assertThrows(SQLException.class, () -> run(connection, give, forged))
                            .getSQLState());
            connection.rollback();
        }
        tell(connection, Asker.NOBODY);
        assertEquals(
                "42501",
                assertThrows(
                                SQLException.class,
                                () -> texts(connection, "select end_every_role('" + administrator + "', now())::text"))
                        .getSQLState());
        connection.rollback();
    }

    @Test
    void the_database_and_the_table_of_roles_name_the_same_givers() throws SQLException {
        for (Role role : Role.values()) {
            assertEquals(
                    role.givenBy().stream().map(Role::name).sorted().toList(),
                    texts(owner, "select g from unnest(role_givers('" + role + "')) g order by 1"),
                    role.name());
        }
    }

    @Test
    void every_table_has_the_wall_or_is_said_to_be_about_no_person() throws IOException, SQLException {
        String tables =
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')"
                        + " and ";
        Set<String> without = Files.readAllLines(WITHOUT).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                without,
                new TreeSet<>(texts(owner, tables + "not (relrowsecurity and relforcerowsecurity)")),
                "not-about-a-person.txt (expected) and the tables without enabled and forced row-level security"
                        + " (actual)");
        assertEquals(
                walls().stream().map(Wall::table).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(texts(owner, tables + "relrowsecurity")),
                "the tables that are tried (expected) and those with row-level security (actual)");
    }

    private static void tell(Connection connection, Asker asker) throws SQLException {
        set(connection, "app.caller", asker.id() == null ? "" : asker.id());
        set(connection, "app.roles", asker.roles().stream().map(Role::name).collect(Collectors.joining(",")));
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        run(connection, "select set_config(?, ?, true)", name, value);
    }

    private static void end(Connection connection, boolean commit) throws SQLException {
        if (commit) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    private static int changed(Connection connection, Wall wall, String key) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update " + wall.table() + " set " + wall.touch() + " where (" + wall.key() + ") = ?")) {
            update.setString(1, key);
            return update.executeUpdate();
        } catch (SQLException stopped) {
            assertEquals("42501", stopped.getSQLState(), stopped.getMessage());
            return 0;
        }
    }

    private static void forge(Connection connection, Wall wall, String victim) throws SQLException {
        run(connection, wall.forged(), victim);
    }

    private static void run(Connection connection, String statement, String... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            prepared.execute();
        }
    }

    private static List<String> keys(Connection connection, Wall wall) throws SQLException {
        try {
            return texts(connection, "select " + wall.key() + " from " + wall.table() + " order by 1");
        } catch (SQLException stopped) {
            assertEquals("42501", stopped.getSQLState(), stopped.getMessage());
            return List.of(); // not even the right to ask
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
