package staffnetwork.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A pipe that keeps PostgreSQL alive: this program holds one end. Whatever ends this program closes the pipe, and a small shell
 * at the other end asks PostgreSQL for its fast shutdown. So no database outlives us, also after {@code kill -9}.
 */
final class LifeLine implements AutoCloseable {
    private static final String WATCH = "exec 3<&0; \"$@\" 3<&- </dev/null & p=$!; "
            + "(cat <&3 >/dev/null; kill -INT $p) & w=$!; wait $p; s=$?; kill $w 2>/dev/null; exit $s";
    private static final long STOP_SECONDS = 60;

    private final Process process;

    private LifeLine(Process process) {
        this.process = process;
    }

    /** The words that go before the command; setsid keeps Ctrl-C away from PostgreSQL, so that the application stops first. */
    static List<String> wrap() {
        return OnPath.has("setsid") ? List.of("setsid", "sh", "-c", WATCH, "sh") : List.of("sh", "-c", WATCH, "sh");
    }

    static LifeLine start(List<String> command, Path log) throws IOException {
        return new LifeLine(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start());
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException alreadyClosed) {
            process.destroy();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
