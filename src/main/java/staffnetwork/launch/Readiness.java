package staffnetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Waits until PostgreSQL answers, or says in words why it does not. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Readiness() {}

    static void await(Process process, String url, Secrets secrets, EmbeddedPostgres server) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = DriverManager.getConnection(url, "postgres", secrets.password("superuser"))) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                if ("28P01".equals(notYet.getSQLState())) {
                    throw new Sentence(
                            "The password in the data folder does not fit its database. "
                                    + "Put back the folder named secrets that belongs to it.",
                            notYet);
                }
            }
            if (!process.isAlive()) {
                String log = Files.readString(server.log());
                throw log.contains("No space left") ? server.full() : server.broken();
            }
            if (System.nanoTime() > deadline) {
                throw server.broken();
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Sentence("Stopped while the database was starting.", stopped);
        }
    }
}
