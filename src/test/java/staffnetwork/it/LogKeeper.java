package staffnetwork.it;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Keeps a copy of everything the server logs, exceptions with their messages too, beside the database under test, for tests that
 * look for private words there. Only ever in the war under test.
 */
@WebListener
public class LogKeeper implements ServletContextListener {
    /** The name of the file. */
    public static final String FILE = "server-log.txt";

    private final Logger root = Logger.getLogger("");
    private volatile Handler keeper = new NoHandler();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Path file = Path.of(System.getProperty("data.folder", ".")).resolve(FILE);
            Handler handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            handler.setLevel(Level.ALL);
            handler.setEncoding("UTF-8");
            root.addHandler(handler);
            keeper = handler;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        root.removeHandler(keeper);
        keeper.close();
    }

    private static final class NoHandler extends Handler {
        @Override
        public void publish(java.util.logging.LogRecord entry) {}

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
