package staffnetwork.routes;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.launch.TestDatabase;

/**
 * Kills sharing, asking and withdrawing at moments of chance, the application or its database, and looks at what each reader can
 * open afterwards: what they could before the act or can after it, never anything else; no copy that its owner cannot stop; no key
 * without what it seals. As many kills as the property {@code kills} says.
 */
class KilledSharingIT {
    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final Pattern WORD = Pattern.compile("w\\d+x\\d+");
    private static final List<UUID> READERS = List.of(SharingProcess.TOM, SharingProcess.BEA);

    @TempDir
    private Path folder = Path.of("");

    private TestDatabase server = new TestDatabase(Path.of("target", "killed-data", "s" + System.nanoTime()));
    private final Map<String, Integer> acts = new TreeMap<>();
    private final Set<String> killedIn = new TreeSet<>();
    private String before = "";
    private String after = "";
    private boolean inAct;
    private int halves;

    @BeforeEach
    void make_the_tables() {
        server.migrated();
    }

    @AfterEach
    void end_everything() {
        server.close();
    }

    private Process child(int seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SharingProcess.class.getName(),
                        server.url(),
                        server.runtime()[0],
                        server.runtime()[1],
                        folder.resolve("keys.json").toString(),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.txt").toFile()))
                .start();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException none) {
            return "";
        }
    }

    private void note(String line) {
        if (line.startsWith("DOING ")) {
            String[] told = line.substring(6).split("\\|", -1);
            acts.merge(told[0], 1, Integer::sum);
            before = told[1];
            after = told[2];
            inAct = true;
        } else if (line.equals("DONE")) {
            before = after;
            inAct = false;
        } else {
            assertTrue(line.startsWith("LOST"), line);
        }
    }

    @Test
    void killed_at_any_moment_nobody_reads_more_than_before_the_act_or_after_it() throws Exception {
        Random random = new Random(20_261_122);
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = child(kill);
            try (BufferedReader told = child.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("READY", told.readLine(), this::errors);
                before = "";
                after = "";
                inAct = false;
                child.getOutputStream().write('\n');
                child.getOutputStream().flush();
                int acting = random.nextInt(40);
                String line = told.readLine();
                for (int i = 0; line != null && i < acting; i++) {
                    note(line);
                    line = told.readLine();
                }
                assertTrue(line != null, this::errors);
                note(line);
                Thread.sleep(random.nextInt(12));
                boolean database = kill % 5 == 4;
                if (database) {
                    server.kill();
                } else {
                    child.toHandle().destroyForcibly();
                }
                for (line = told.readLine(); line != null; line = told.readLine()) {
                    note(line);
                }
                assertTrue(child.waitFor(30, TimeUnit.SECONDS));
                if (database) {
                    server = new TestDatabase(server.folder());
                }
            } finally {
                child.destroyForcibly();
            }
            look();
        }
        System.out.println("sharing: " + KILLS + " kills among " + acts + ", in the middle of " + killedIn + ", "
                + halves + " of which were not done: " + "0 more open");
        assertTrue(acts.size() >= 8, acts::toString);
    }

    /** What there is after a start. */
    private void look() throws SQLException {
        Set<String> open = new TreeSet<>();
        try (BareDoors doors = new BareDoors(server.url(), server.runtime(), folder.resolve("keys.json"))) {
            for (UUID reader : READERS) {
                String who = String.valueOf(reader.getLeastSignificantBits());
                doors.as(reader, "SIGNED_IN", () -> doors.shownTo(reader))
                        .forEach(shown -> add("S" + who + ":", shown, open));
                doors.as(reader, "SIGNED_IN", doors.answering::open)
                        .forEach(asked -> add("A" + who + ":", asked.toString(), open));
            }
            doors.as(SharingProcess.LENA, "SIGNED_IN,SECOND_LOOKER", doors.secondLooks::open)
                    .forEach(asked -> add("L:", asked.toString(), open));
            Set<UUID> known = new HashSet<>();
            for (String id : texts("select person::text from plan")) {
                UUID owner = UUID.fromString(id);
                known.addAll(doors.as(owner, "", () -> doors.sharedBy(owner)));
                known.addAll(doors.as(owner, "", () -> doors.askedBy(owner)));
            }
            for (String id : texts("select id::text from shared_part union all select id::text from asked")) {
                assertTrue(known.contains(UUID.fromString(id)), "something its owner can neither stop nor take back");
            }
        }
        String found = String.join(",", open);
        assertTrue(
                found.equals(before) || found.equals(after),
                () -> "open " + found + "\nbefore " + before + "\nafter " + after + "\n" + errors());
        assertEquals(
                texts("select id::text from shared_part union all select id::text from asked order by 1"),
                texts("select holder::text from person_key where purpose in ('shared-part', 'asked') order by 1"),
                "keys and what they seal");
        if (inAct) {
            killedIn.add(before.length() > after.length() ? "taking away" : "giving");
            halves += found.equals(before) ? 1 : 0;
        }
        run("delete from shared_part");
        run("delete from asked");
        run("delete from plan");
        run("delete from person_key");
    }

    private static void add(String who, String text, Set<String> open) {
        for (Matcher word = WORD.matcher(text.replaceAll("row-w\\d+x\\d+", "")); word.find(); ) {
            open.add(who + word.group());
        }
    }

    private void run(String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
