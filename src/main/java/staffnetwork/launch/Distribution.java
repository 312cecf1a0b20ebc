package staffnetwork.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder this program was started from: {@code staff-network.jar}, {@code lib/} and {@code app/}. */
final class Distribution {
    private Distribution() {}

    /** The folder of {@code staff-network.jar}; {@code -Ddist=…} overrides it for tests. */
    static Path folder() {
        String told = System.getProperty("dist");
        if (told != null) {
            return Path.of(told);
        }
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = jar.toAbsolutePath().getParent();
            if (folder == null) {
                throw new Sentence(
                        "Start the program from its distribution: java -jar staff-network/staff-network.jar.");
            }
            return folder;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The archive of PostgreSQL's programs, by its name. */
    static Path postgresBinaries() {
        Path lib = folder().resolve("lib");
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.filter(jar -> name(jar).startsWith("postgres-binaries"))
                    .findFirst()
                    .orElseThrow(() -> new Sentence("The distribution is not complete: no PostgreSQL in " + lib + "."));
        } catch (IOException missing) {
            throw new Sentence("The distribution is not complete: " + lib + " cannot be read.", missing);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
