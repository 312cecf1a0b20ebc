package staffnetwork.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Waits until the invented trust is there and tells who can sign in to it. */
final class DemonstrationSignIns {
    private static final String FILE = "demonstration-sign-ins";
    private static final String BEING_MADE = FILE + ".new";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long A_MOMENT = 100;

    private DemonstrationSignIns() {}

    /** Before the start: nothing of an earlier one is there. */
    static void forget(Settings settings) {
        try {
            Files.deleteIfExists(settings.data().resolve(FILE));
            Files.deleteIfExists(settings.data().resolve(BEING_MADE));
        } catch (IOException failed) {
            throw DiskSentence.of(settings.data(), failed);
        }
    }

    /** Waits as long as the application makes the trust; that it does not even begin means that it did not start. */
    static void await(Settings settings, PrintStream out) {
        if (!settings.demo()) {
            return;
        }
        Path told = settings.data().resolve(FILE);
        Path beingMade = settings.data().resolve(BEING_MADE);
        if (!Files.exists(told) && !Files.exists(beingMade)) {
            throw new Sentence("The web application did not start. The reason is in "
                    + settings.data().resolve("log") + ".");
        }
        out.println("Making the demonstration trust …");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(told) && System.nanoTime() < deadline) {
            pause();
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
