package staffnetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder for temporary files: ours alone, emptied at each start, so that nothing stays behind after a crash. */
final class Scratch {
    private Scratch() {}

    /** Empties the folder and makes it the program's temporary folder; call it before anything else writes one. */
    static void use(Path data) {
        Path scratch = data.resolve("tmp");
        try {
            Files.createDirectories(scratch);
            try (Stream<Path> left = Files.walk(scratch)) {
                for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                    if (!file.equals(scratch)) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException failed) {
            throw DiskSentence.of(data, failed);
        }
        System.setProperty("java.io.tmpdir", scratch.toString());
    }
}
