package staffnetwork.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.launch.Settings.Database;
import staffnetwork.launch.Settings.Login;

/** Which databases the launcher takes for real data and which for the demonstration. */
class PurposeIT {
    private static TestDatabase server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        server = new TestDatabase(Files.createDirectory(folder.resolve("data")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        inDatabase("drop table if exists account, demonstration");
    }

    private static void inDatabase(String change) {
        try (Connection connection = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void start(boolean demo) {
        Login owner = new Login(server.owner()[0], server.owner()[1]);
        Purpose.demand(new Database(server.url(), owner, null), new Settings(1, Path.of("/our/data"), demo, null));
    }

    @Test
    void a_new_database_is_taken_for_either() {
        assertDoesNotThrow(() -> start(true));
        assertDoesNotThrow(() -> start(false));
        inDatabase("create table account (id int); create table demonstration (id int)");
        assertDoesNotThrow(() -> start(true));
        assertDoesNotThrow(() -> start(false));
    }

    @Test
    void real_data_are_never_started_as_a_demonstration() {
        inDatabase("create table account (id int); insert into account values (1)");
        assertDoesNotThrow(() -> start(false));
        Sentence refused = assertThrows(Sentence.class, () -> start(true));
        assertEquals(
                "The database of /our/data holds real data, so no demonstration is made in it."
                        + " Start it with serve, or choose another place: demo --data DIR.",
                refused.getMessage());
    }

    @Test
    void a_demonstration_is_never_started_for_real_data() {
        inDatabase("create table account (id int); insert into account values (1);"
                + "create table demonstration (id int); insert into demonstration values (1)");
        assertDoesNotThrow(() -> start(true));
        Sentence refused = assertThrows(Sentence.class, () -> start(false));
        assertEquals(
                "The database of /our/data holds the demonstration, where everything is invented."
                        + " Start it with demo, or choose another place for real data: serve --data DIR.",
                refused.getMessage());
    }
}
