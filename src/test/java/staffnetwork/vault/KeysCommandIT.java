package staffnetwork.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.launch.TestDatabase;

/** The keys command on a database of its own: from the first start over rotations and a loss to the restored file. */
class KeysCommandIT {
    private static final int KEYS = 15_000;
    private static Path folder;
    private static TestDatabase server;
    private static final List<String> SET =
            List.of("db.url", "db.owner.user", "db.owner.password", "data.folder", "vault.key-file");
    private static final Map<String, String> BEFORE = new java.util.HashMap<>();

    @BeforeAll
    static void start(@TempDir Path place) throws IOException {
        folder = place;
        SET.forEach(name -> BEFORE.put(name, System.getProperty(name, "")));
        server = new TestDatabase(Files.createDirectory(folder.resolve("data")));
        System.setProperty("db.url", server.url());
        System.setProperty("db.owner.user", server.owner()[0]);
        System.setProperty("db.owner.password", server.owner()[1]);
        System.setProperty("data.folder", folder.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
        BEFORE.forEach((name, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    void a_key_file_is_checked_shared_rotated_lost_and_restored() throws IOException, SQLException {
        says(0, "", "start"); // before the first start there is no table and nothing to refuse
        migrate();
        says(1, "made at the first start", "check");
        KeyFile file = new KeyFile(folder.resolve("keys/keyset.json"));
        MasterKeys first = MasterKeys.make();
        file.create(first);
        fill(first);
        says(0, "opens all " + KEYS + " keys", "check");
        backUpRotateAndLose(file, first);
        wrongAndDamaged(file, first);
    }

    private void backUpRotateAndLose(KeyFile file, MasterKeys first) throws IOException, SQLException {
        byte[] data = data();
        long begun = System.nanoTime();
        says(0, "wraps all " + KEYS + " keys", "rotate");
        System.out.printf("vault: %d keys rotated in %d ms%n", KEYS, (System.nanoTime() - begun) / 1_000_000);
        assertEquals(2, file.read().count());
        assertFalse(file.read().written().equals(first.written()));
        assertTrue(java.util.Arrays.equals(data, data()), "a rotation touches no value");
        says(0, "opens all " + KEYS + " keys", "check");
        says(0, "1 earlier keys are gone", "forget-earlier");
        says(0, "opens all " + KEYS + " keys", "check");
        String[] shares = {
            folder.resolve("one").toString(), folder.resolve("two").toString()
        };
        says(0, "Two shares", "backup", shares[0], shares[1]);
        says(1, "already", "backup", shares[0], shares[1]);
        MasterKeys kept = file.read();
        says(1, "never overwritten", "restore", shares[0], shares[1]);
        Files.delete(file.path());
        says(1, "is missing", "start");
        says(1, "is missing", "check");
        says(1, "other share is needed", "restore", shares[1], shares[1]);
        says(0, "is made", "restore", shares[1], shares[0]);
        assertEquals(kept.written(), file.read().written());
        says(0, "opens all " + KEYS + " keys", "check");
    }

    private void wrongAndDamaged(KeyFile file, MasterKeys first) throws IOException {
        String right = file.read().written();
        for (MasterKeys wrong : List.of(MasterKeys.make(), first)) {
            file.replace(wrong);
            says(1, "not the one this database was used with", "start");
            says(1, "not the one this database was used with", "rotate");
        }
        Files.delete(file.path());
        Files.writeString(file.path(), right.substring(1));
        says(1, "", "start");
        Files.delete(file.path());
        file.create(MasterKeys.read(right));
        says(0, "", "start");
        says(1, "no command", "burn");
        says(1, "needs two files", "backup", "one");
        says(1, "takes nothing more", "rotate", "now");
        says(0, "forget-earlier", "--help");
    }

    private static void says(int exit, String part, String... command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = KeysCommand.run(Stream.of(command).toList(), out, out);
        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(exit, code, text);
        assertTrue(text.contains(part), text);
    }

    private static void migrate() {
        server.migrated();
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
    }

    private static void fill(MasterKeys keys) throws SQLException {
        try (Connection connection = owner();
                PreparedStatement check = connection.prepareStatement("insert into key_check (sealed) values (?)");
                PreparedStatement key = connection.prepareStatement(
                        "insert into person_key values (?, 'declaration', ?, ?, '2026-11-01')");
                PreparedStatement row =
                        connection.prepareStatement("insert into declaration values (?, ?, '2026-11-01', 1)")) {
            check.setBytes(1, keys.check());
            check.execute();
            for (int i = 0; i < KEYS; i++) {
                Holder holder = new Holder(UUID.randomUUID(), "declaration");
                DataKey made = DataKey.make();
                key.setObject(1, holder.id());
                key.setLong(2, made.id());
                key.setBytes(3, keys.wrap(holder, made));
                key.addBatch();
                if (i < 50) {
                    Place place = new Place(holder, "declaration", "sealed", holder.id());
                    row.setObject(1, holder.id());
                    row.setBytes(2, made.seal(place, new byte[] {1}, Size.LARGE));
                    row.addBatch();
                }
            }
            key.executeBatch();
            row.executeBatch();
        }
    }

    private static byte[] data() throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select string_agg(sealed, '' order by person) from declaration")) {
            row.next();
            return row.getBytes(1);
        }
    }
}
