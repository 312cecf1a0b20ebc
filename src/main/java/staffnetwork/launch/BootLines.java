package staffnetwork.launch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Watches the server's boot commands: it would only log that one failed, and go on without what the line was to close. */
final class BootLines {
    private final List<String> failed = new CopyOnWriteArrayList<>();
    private final List<Logger> loggers;

    private BootLines() {
        // held here, as the log manager lets go of loggers that nobody holds
        this.loggers = Stream.of("fish.payara.boot.runtime.BootCommand", "javax.enterprise.system.core")
                .map(Logger::getLogger)
                .toList();
    }

    static BootLines watch() {
        BootLines lines = new BootLines();
        lines.loggers.forEach(logger -> logger.setFilter(lines::note));
        return lines;
    }

    private boolean note(LogRecord told) {
        String message = String.valueOf(told.getMessage());
        if (message.contains("Boot Command") && message.contains("FAILURE")) {
            failed.add(message.lines().findFirst().orElse(message));
        }
        return true;
    }

    /** Stops the start if any line did not work. */
    void demand() {
        loggers.forEach(logger -> logger.setFilter(null));
        if (!failed.isEmpty()) {
            throw new Sentence("The server did not take its settings, so it is not safe to go on: " + failed);
        }
    }
}
