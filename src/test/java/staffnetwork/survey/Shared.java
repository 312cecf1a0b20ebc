package staffnetwork.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real files beside the project; tests that need them are left out where they are not. */
final class Shared {
    private Shared() {}

    static Path data(String path) {
        Path file = Path.of("..", "shared", "data").resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
        return file;
    }
}
