package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the hostile files in a process that has little memory, so that one that wants more is seen. */
final class SmallProcessTest {
    private static final long MOST_KILOBYTES = 512 * 1024L;
    private final Path folder;

    SmallProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void four_hundred_hostile_files_are_read_or_refused_in_a_heap_of_160_megabytes_and_512_in_all()
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), told);
        assertEquals(0, process.exitValue(), told);
        String last = told.strip().lines().reduce((one, other) -> other).orElse("");
        assertTrue(last.matches("files=[0-9]+ refused=[0-9]+ slowest_ms=[0-9]+ resident_kb=[0-9]+"), told);
        assertTrue(number(last, "files") >= 400, last);
        assertTrue(number(last, "slowest_ms") < 10_000, last);
        assertTrue(number(last, "resident_kb") < MOST_KILOBYTES, last);
    }

    private static long number(String line, String name) {
        return Long.parseLong(line.replaceFirst(".*\\b" + name + "=([0-9]+).*", "$1"));
    }
}
