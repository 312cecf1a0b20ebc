package staffnetwork.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until the invented trust is there and tells who can sign in to it. */
final class DemonstrationSignIns {
    private static final String FILE = "demonstration-sign-ins";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long A_MOMENT = 100;

    private DemonstrationSignIns() {}

    static void await(Settings settings, PrintStream out) {
        if (settings.demo()) {
            out.println("Making the demonstration trust …");
            Path file = settings.data().resolve(FILE);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!Files.exists(file) && System.nanoTime() < deadline) {
                pause();
            }
        }
    }

    static void tell(Settings settings, PrintStream out) {
        Path file = settings.data().resolve(FILE);
        try {
            if (settings.demo() && Files.exists(file)) {
                Files.readAllLines(file).forEach(out::println);
            } else if (settings.demo()) {
                out.println("The demonstration trust is still being made. Its sign-ins will be in " + file + ".");
            }
        } catch (IOException failed) {
            throw DiskSentence.of(settings.data(), failed);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Sentence("Stopped while the demonstration was being made.", stopped);
        }
    }
}
