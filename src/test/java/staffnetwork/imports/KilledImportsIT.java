package staffnetwork.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.KindReader;
import staffnetwork.launch.TestDatabase;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.StaffInPost;

/**
 * Kills an import at moments of chance, the application or its database, and looks at what is left: the old figures or the new ones,
 * never half; no file; and of what was under way the record that it was interrupted. As many kills as the property {@code kills} says.
 */
class KilledImportsIT {
    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final KindReader READER = (KindReader) Stubs.made("staffnetwork.workforce.WorkforceReader");

    @TempDir
    private Path folder = Path.of("");

    private TestDatabase server = new TestDatabase(Path.of("target", "killed-data", String.valueOf(System.nanoTime())));
    private final List<Child> children = new ArrayList<>();
    private int committed;
    private int committing;
    private int next = 1;

    @BeforeEach
    void make_the_tables() {
        server.migrated();
    }

    @AfterEach
    void end_everything() {
        children.forEach(child -> child.process.destroyForcibly());
        server.close();
    }

    /** A process that imports, and what it has told so far. */
    private final class Child {
        private final Process process;
        private final BufferedReader told;

        Child(String how, String... before) throws IOException {
            List<String> command = new ArrayList<>(List.of(before));
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "-Xshare:auto",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    ImportProcess.class.getName(),
                    server.url(),
                    server.runtime()[0],
                    server.runtime()[1],
                    spool().toString(),
                    String.valueOf(next),
                    how));
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("errors.txt").toFile()))
                    .start();
            told = process.inputReader(StandardCharsets.UTF_8);
            children.add(this);
            assertEquals("SWEPT", told.readLine(), () -> errors());
        }

        void go() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }

        /** Notes what it tells until it begins like that; false if it ended before. */
        boolean until(String start) throws IOException {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                note(line);
                if (line.startsWith(start)) {
                    return true;
                }
            }
            return false;
        }

        void kill() throws IOException, InterruptedException {
            // the handle's way leaves the pipe open, so that the last words are read
            process.toHandle().destroyForcibly();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            until("nothing it says");
        }
    }

    private Path spool() {
        return folder.resolve("uploads");
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException none) {
            return "";
        }
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        int file = words.length == 2 && words[1].matches("[0-9]+") ? Integer.parseInt(words[1]) : 0;
        switch (words[0]) {
            case "STAGING" -> next = file + 1;
            case "COMMITTING" -> committing = file;
            case "COMMITTED" -> committed = file;
            default -> assertTrue(words[0].matches("LOST|LARGE|SWEPT"), line);
        }
    }

    @Test
    void killed_at_any_moment_an_import_leaves_the_old_figures_or_the_new_ones() throws Exception {
        Random random = new Random(20_261_121);
        Map<String, Integer> left = new TreeMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Child child = new Child("ordinary");
            check(left);
            child.go();
            assertTrue(
                    child.until(kill == 0 ? "COMMITTED" : random.nextBoolean() ? "COMMITTING" : "STAGING"),
                    this::errors);
            Thread.sleep(random.nextInt(2) == 0 ? random.nextInt(6) : random.nextInt(250));
            if (kill % 4 == 3) {
                server.kill();
                child.until("nothing it says");
                assertTrue(child.process.waitFor(30, TimeUnit.SECONDS));
                server = new TestDatabase(data());
            } else {
                child.kill();
            }
        }
        Child last = new Child("ordinary");
        check(left);
        last.kill();
        assertTrue(left.getOrDefault("INTERRUPTED", 0) > 0, () -> "no kill fell into the reading: " + left);
        assertTrue(left.getOrDefault("SUPERSEDED", 0) > 0, left::toString);
        System.getLogger("kills").log(System.Logger.Level.INFO, KILLS + " kills left " + left);
    }

    private Path data() {
        return server.folder();
    }

    /** What there is after a start, when it has swept. */
    private void check(Map<String, Integer> left) throws SQLException, IOException {
        try (Stream<Path> files = Files.isDirectory(spool()) ? Files.list(spool()) : Stream.empty()) {
            assertEquals(List.of(), files.toList(), "files left in the scratch folder");
        }
        left.clear();
        List<Integer> current = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select state, file_name, figures, figures_version, confirmed_at, ended_at from file_import")) {
            while (rows.next()) {
                String state = rows.getString("state");
                left.merge(state, 1, Integer::sum);
                int file = Integer.parseInt(rows.getString("file_name").replaceAll("[^0-9]", ""));
                if (state.matches("CURRENT|SUPERSEDED|STAGED")) {
                    assertEquals(
                            ImportProcess.people(file),
                            people(rows.getInt("figures_version"), rows.getString("figures")),
                            "figures of file " + file);
                }
                if (state.equals("CURRENT")) {
                    current.add(file);
                }
                assertEquals(state.matches("SUPERSEDED|INTERRUPTED"), rows.getTimestamp("ended_at") != null, state);
            }
        }
        assertEquals(0, left.getOrDefault("WAITING", 0) + left.getOrDefault("READING", 0), left::toString);
        assertTrue(
                committed == 0 || current.equals(List.of(committed)) || current.equals(List.of(committing)),
                () -> "in use " + current + ", committed " + committed + ", begun " + committing);
        assertTrue(current.size() <= 1, current::toString);
        committed = current.isEmpty() ? committed : current.get(0);
    }

    private static long people(int version, String figures) {
        StaffInPost staff = (StaffInPost) READER.parse(FileKind.WORKFORCE, version, figures);
        return staff.rows().values().stream()
                .flatMap(rows -> rows.values().stream())
                .mapToLong(Headcounts::total)
                .sum();
    }

    @Test
    void a_database_that_goes_in_the_middle_of_a_commit_leaves_the_old_figures() throws Exception {
        Child child = new Child("ordinary");
        child.go();
        assertTrue(child.until("COMMITTED"), this::errors);
        child.kill();
        asOwner(
                "create function dawdle() returns trigger language plpgsql as 'begin perform pg_sleep(3); return null; end'");
        asOwner("create constraint trigger dawdle after update on file_import deferrable initially deferred"
                + " for each row when (new.state = 'CURRENT') execute function dawdle()");
        Child slow = new Child("ordinary");
        slow.go();
        assertTrue(slow.until("COMMITTING"), this::errors);
        waitForCommit();
        asSuperuser(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + server.runtime()[0] + "'");
        assertTrue(slow.until("LOST"), this::errors);
        asOwner("drop trigger dawdle on file_import");
        int before = committed;
        new Child("ordinary");
        Map<String, Integer> left = new TreeMap<>();
        check(left);
        assertEquals(before, committed, "the old figures are in use");
        assertEquals(Map.of("CURRENT", 1, "STAGED", 1), left, "and the new ones can be used after all");
    }

    private void waitForCommit() throws SQLException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            try (Connection connection =
                            DriverManager.getConnection(server.url(), server.superuser()[0], server.superuser()[1]);
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select 1 from pg_stat_activity where usename = '"
                            + server.runtime()[0] + "' and query ilike 'commit%' and state = 'active'")) {
                if (found.next()) {
                    return;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no commit was under way");
    }

    private void asOwner(String change) throws SQLException {
        as(server.owner(), change);
    }

    private void asSuperuser(String change) throws SQLException {
        as(server.superuser(), change);
    }

    private void as(String[] login, String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), login[0], login[1]);
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    /** The kernel refuses to let a file grow beyond 256 kB, as it refuses on a full disk. */
    @Test
    void a_disk_that_is_full_while_a_file_is_staged_is_told_and_leaves_nothing() throws Exception {
        Child child = new Child("large", "sh", "-c", "ulimit -f 512; exec \"$@\"", "sh");
        child.go();
        assertEquals("LARGE NoRoom", child.told.readLine(), this::errors);
        assertTrue(child.until("COMMITTED 1"), this::errors);
        child.kill();
        new Child("ordinary");
        Map<String, Integer> left = new TreeMap<>();
        check(left);
        assertEquals(1, left.get("CURRENT"), left::toString);
    }
}
