package staffnetwork.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built distribution, started as a program of its own on a free port; stopped as by its service. */
final class Distribution implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 240;
    private final Process process;
    private final Path output;
    private final int port;

    private Distribution(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static Distribution start(String command, Path folder) throws IOException {
        int port = freePort();
        Path output = Files.createTempFile(folder, command, ".out");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of(System.getProperty("dist"), "staff-network.jar").toString(),
                        command,
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Distribution(process, output, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URL url() {
        try {
            return URI.create("http://localhost:" + port + "/").toURL();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Everything it printed so far. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until it says that it is ready and who can sign in. */
    void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!said().contains("Stop with Ctrl-C")) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new AssertionError("not ready: " + said());
            }
        }
    }

    /** Waits for its end and gives its exit code. */
    int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + said());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
