package staffnetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Deals with what a killed program left behind. The caller holds the folder's lock, so no living copy can own the server: a
 * server still running is ended, and a pid file that names no server of ours is removed.
 */
final class StalePostgres {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StalePostgres() {}

    static void end(Path data, Path programs) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = ours(pidFile, programs);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (server.isPresent() && System.nanoTime() < deadline) {
            pause();
            server = ours(pidFile, programs);
            // a server that has not noticed by itself is asked to stop; SIGTERM lets open connections end, and there
            // are none
            server.ifPresent(ProcessHandle::destroy);
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> ours(Path pidFile, Path programs) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String first =
                Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        if (!first.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().command().orElse("").startsWith(programs.toString()));
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Sentence("Stopped while waiting for an earlier database to end.", stopped);
        }
    }
}
