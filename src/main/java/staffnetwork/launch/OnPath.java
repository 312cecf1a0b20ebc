package staffnetwork.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Finds programs on the PATH. */
final class OnPath {
    private OnPath() {}

    static boolean has(String program) {
        String path = Map.copyOf(System.getenv()).getOrDefault("PATH", "");
        return Stream.of(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
