package staffnetwork.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import staffnetwork.launch.TestDatabase;

/**
 * The command {@code verify} against a real database in which somebody who may do everything has done something. With
 * {@code -Dtrail.entries=1000000} it measures how long a million entries take.
 */
class VerifyIT {
    private static final int ENTRIES = Integer.getInteger("trail.entries", 20_000);
    private static final double MOST_SECONDS = 5;

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made before the first test
    private static TestDatabase database;

    private static Path head = Path.of("");

    @BeforeAll
    static void fill() throws SQLException, IOException {
        Path data = folder.resolve("data");
        database = new TestDatabase(data);
        String[] owner = database.owner();
        Flyway.configure()
                .dataSource(database.url(), owner[0], owner[1])
                .placeholders(Map.of("runtime", "staff_network_app"))
                .load()
                .migrate();
        Keys keys = KeyFile.readOrMake(data.resolve("trail"), false);
        List<Entry> all = SomeTrail.of(ENTRIES, new Random(9));
        change("alter table trail_entry disable trigger all; alter table trail_checkpoint disable trigger all");
        copy(all);
        for (int place = 1_000; place <= ENTRIES; place += 1_000) {
            Checkpoint checkpoint = keys.sign(place, all.get(place - 1).hash(), Instant.parse("2026-11-21T23:00:00Z"));
            change("insert into trail_checkpoint values (" + place + ", decode('" + checkpoint.hash() + "', 'hex'), '"
                    + checkpoint.moment() + "', '" + checkpoint.key() + "', '" + checkpoint.signature() + "')");
        }
        Checkpoint last = keys.sign(ENTRIES, all.get(ENTRIES - 1).hash(), Instant.parse("2026-11-21T23:00:00Z"));
        head = folder.resolve("head.txt");
        Files.writeString(head, new HeadText(last, keys.verify()).text());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_whole_trail_is_said_to_be_whole_and_is_read_in_seconds() throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            assertVerified(0, "every entry is as it was written", head);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        System.out.printf("trail: %,d entries verified in %.2f s%n", ENTRIES, best);
        assertTrue(best <= MOST_SECONDS, best + " s");
        assertVerified(0, "key on this computer");
    }

    @Test
    void whatever_is_done_to_the_table_is_found_and_named() throws Exception {
        change(
                "create table kept as select * from trail_entry; create table kept_heads as select * from trail_checkpoint");
        Map<String, String> attacks = Map.of(
                "update trail_entry set act = 'SEE_OWN_ENTRY', roles = 'AUDITOR' where sequence = 777",
                "at entry 777: it does not say",
                "alter table trail_entry drop constraint trail_entry_asker_check, drop constraint trail_entry_check;"
                        + " update trail_entry set asker = 'WHO' where sequence = 778",
                "at entry 778: it does not say",
                "delete from trail_entry where sequence between 1200 and 1300",
                "at entry 1,200: entries are missing",
                "delete from trail_entry where sequence = 50; update trail_entry set sequence = sequence - 1000000 where sequence > 50;"
                        + " update trail_entry set sequence = sequence + 999999 where sequence < 0",
                "at entry 50: entries are missing",
                "update trail_entry set sequence = -1 where sequence = 60; update trail_entry set sequence = 60 where sequence = 61;"
                        + " update trail_entry set sequence = 61 where sequence = -1",
                "at entry 60: it was not the entry",
                "delete from trail_entry where sequence > 19000",
                "at entry 19,001: it and what came after",
                "truncate trail_entry; truncate trail_head_posted, trail_checkpoint",
                "at entry 1: it and what came after",
                "update trail_checkpoint set sequence = 1999 where sequence = 2000",
                "at entry 1,999: its checkpoint");
        for (Map.Entry<String, String> attack : attacks.entrySet()) {
            change(attack.getKey());
            assertVerified(2, attack.getValue(), head);
            change(
                    "truncate trail_entry; insert into trail_entry select * from kept; truncate trail_head_posted, trail_checkpoint;"
                            + " insert into trail_checkpoint select * from kept_heads");
        }
        assertVerified(0, "every entry is as it was written", head);
    }

    @Test
    void a_head_that_was_changed_is_not_taken() throws Exception {
        Path changed = folder.resolve("changed.txt");
        Files.writeString(changed, Files.readString(head).replace("entries: " + ENTRIES, "entries: 5"));
        assertVerified(1, "is not a signed head: its signature is not right", changed);
        assertVerified(1, "could not be checked", folder.resolve("nothing.txt"));
    }

    @Test
    void the_command_finds_the_database_by_its_folder() throws Exception {
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-jar",
                        Path.of(System.getProperty("dist"), "staff-network.jar").toString(),
                        "verify",
                        "--data",
                        folder.resolve("data").toString(),
                        "--head",
                        head.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(told));
        assertTrue(Files.readString(told).contains("every entry is as it was written"), Files.readString(told));
    }

    private static void assertVerified(int exit, String words, Path... heads) {
        List<String> arguments = new ArrayList<>(List.of(database.url()));
        arguments.addAll(List.of(database.owner()));
        arguments.add(folder.resolve("data/trail").toString());
        for (Path file : heads) {
            arguments.add(file.toString());
        }
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        int found = VerifyCommand.run(arguments, out, out);
        String said = told.toString(StandardCharsets.UTF_8);
        assertEquals(exit, found, said);
        assertTrue(said.contains(words), said);
    }

    private static void change(String change) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static Connection superuser() throws SQLException {
        String[] login = database.superuser();
        return DriverManager.getConnection(database.url(), login[0], login[1]);
    }

    private static void copy(List<Entry> all) throws SQLException {
        try (Connection connection = superuser()) {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy trail_entry (" + EntryCopy.COLUMNS + ") from stdin");
            for (Entry entry : all) {
                byte[] row = row(entry).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(row, 0, row.length);
            }
            copy.endCopy();
        }
    }

    private static String row(Entry entry) {
        Said said = entry.said();
        return String.join(
                        "\t",
                        Long.toString(entry.sequence()),
                        said.moment().toString(),
                        said.asker().name(),
                        said.caller() == null ? "\\N" : said.caller().toString(),
                        said.roles(),
                        said.act(),
                        said.record() == null ? "\\N" : said.record().toString(),
                        said.outcome().name(),
                        said.reason(),
                        "\\\\x" + HexFormat.of().formatHex(entry.previous().bytes()),
                        "\\\\x" + entry.hash())
                + "\n";
    }
}
