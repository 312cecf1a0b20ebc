package staffnetwork.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a newcomer starts it: real processes, real ports, a real folder. */
class ServeIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path JAR = Path.of(System.getProperty("dist"), "staff-network.jar");

    @TempDir
    private Path folder = Path.of("");

    /** One running copy with what it printed. */
    private record Copy(Process process, Path told) {
        String words() throws IOException {
            return Files.readString(told);
        }
    }

    @Test
    void a_second_start_keeps_the_data_and_exactly_one_socket_is_open_to_others() throws Exception {
        int port = free();
        Path data = folder.resolve("data");
        Copy first = ready(start(port, data, Map.of()), port);
        assertEquals(1, publicSockets(first.process()), "sockets that others can reach");
        assertTrue(Files.isRegularFile(data.resolve("data/PG_VERSION")));
        String code = Files.readString(first.told());
        assertTrue(code.contains("one-time code"), code);
        Copy again = start(free(), data, Map.of());
        assertEquals(1, exit(again), "a second copy on the same folder is refused");
        assertTrue(again.words().contains("already in use by another running copy"), again.words());
        stop(first);
        assertTrue(first.words().contains("Your data is kept"), first.words());
        Copy second = ready(start(port, data, Map.of()), port);
        stop(second);
        assertFalse(second.words().contains("Exception"), second.words());
    }

    @Test
    void a_port_already_taken_gets_a_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Copy copy = start(taken.getLocalPort(), folder.resolve("data"), Map.of());
            assertEquals(1, exit(copy));
            assertTrue(copy.words().startsWith("Port " + taken.getLocalPort() + " is already taken"), copy.words());
            assertFalse(copy.words().contains("\tat "), copy.words());
        }
    }

    @Test
    void a_broken_data_folder_gets_a_sentence() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("data/base"));
        Copy copy = start(free(), data, Map.of());
        assertEquals(1, exit(copy));
        assertTrue(copy.words().contains("cannot be started: its files are damaged"), copy.words());
        assertFalse(copy.words().contains("\tat "), copy.words());
    }

    @Test
    void a_database_that_is_not_there_gets_a_sentence() throws Exception {
        Map<String, String> database = Map.of(
                "DB_URL",
                "jdbc:postgresql://127.0.0.1:" + free() + "/nowhere",
                "DB_USER",
                "nobody",
                "DB_PASSWORD",
                "none");
        Copy copy = start(free(), folder.resolve("data"), database);
        assertEquals(1, exit(copy));
        assertTrue(copy.words().contains("The database of DB_URL cannot be used"), copy.words());
        assertFalse(copy.words().contains("\tat "), copy.words());
    }

    @Test
    void a_configured_database_is_used_and_none_is_started() throws Exception {
        Path other = folder.resolve("other");
        try (TestDatabase database = new TestDatabase(other)) {
            int port = free();
            Map<String, String> environment = Map.of(
                    "DB_URL", database.url(),
                    "DB_USER", database.superuser()[0],
                    "DB_PASSWORD", database.superuser()[1]);
            Copy copy = ready(start(port, folder.resolve("data"), environment), port);
            stop(copy);
            assertFalse(Files.exists(folder.resolve("data/data")), "no database of our own was made");
        }
    }

    private Copy start(int port, Path data, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "serve"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        Path told = Files.createTempFile(folder, "told", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        builder.environment().putAll(environment);
        return new Copy(builder.start(), told);
    }

    private static Copy ready(Copy copy, int port) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && copy.process().isAlive()) {
            if (copy.words().contains("Ready: ")) {
                HttpResponse<String> answer = client.send(health, HttpResponse.BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer.body());
                return copy;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("not ready: " + copy.words());
    }

    private static void stop(Copy copy) throws InterruptedException {
        copy.process().destroy();
        assertTrue(copy.process().waitFor(60, TimeUnit.SECONDS), "stops when asked to");
    }

    private static int exit(Copy copy) throws InterruptedException {
        assertTrue(copy.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "ends by itself");
        return copy.process().exitValue();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Sockets of a process and its children that listen on more than loopback, from the kernel's own tables. */
    private static long publicSockets(Process process) throws IOException {
        List<Long> ids = new ArrayList<>(List.of(process.pid()));
        process.descendants().map(ProcessHandle::pid).forEach(ids::add);
        List<String> inodes = new ArrayList<>();
        for (long id : ids) {
            try (var files = Files.list(Path.of("/proc/" + id + "/fd"))) {
                for (Path file : files.toList()) {
                    inodes.add(target(file));
                }
            }
        }
        long found = 0;
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table), StandardCharsets.US_ASCII)) {
                String[] cells = line.strip().split("\\s+", -1);
                boolean listens = cells.length > 9 && cells[3].equals("0A");
                if (listens && inodes.contains("socket:[" + cells[9] + "]") && !loopback(cells[1])) {
                    found++;
                }
            }
        }
        return found;
    }

    private static boolean loopback(String address) {
        return address.startsWith("0100007F:")
                || address.startsWith("00000000000000000000000001000000:")
                || address.startsWith("0000000000000000FFFF00000100007F:");
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
