package staffnetwork.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the one-time code that makes the first administrator, as long as there is none. */
final class FirstAdministrator {
    private static final String FILE = "first-administrator-code";

    private FirstAdministrator() {}

    static void tell(Settings settings, PrintStream out) {
        Path file = settings.data().resolve(FILE);
        try {
            if (Files.exists(file)) {
                out.println("No administrator yet. Open http://localhost:" + settings.port()
                        + "/account/first-administrator and enter this one-time code:");
                out.println("    " + Files.readString(file).strip());
            }
        } catch (IOException failed) {
            throw DiskSentence.of(settings.data(), failed);
        }
    }
}
