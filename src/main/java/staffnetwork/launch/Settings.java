package staffnetwork.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code serve} and {@code demo} were told.
 *
 * @param port the web application's port
 * @param data the folder for database and log
 * @param demo whether the invented trust is wanted
 * @param database the configured database, or null to bring our own
 */
record Settings(int port, Path data, boolean demo, @Nullable Database database) {
    /** The options there are. */
    static final Set<String> OPTIONS = Set.of("--port", "--data");

    private static final int HIGHEST_PORT = 65_535;

    /**
     * A PostgreSQL database.
     *
     * @param url JDBC URL
     * @param owner role that owns the tables and runs migrations
     * @param runtime role the application works as, or null to have the owner make one
     */
    record Database(String url, Login owner, @Nullable Login runtime) {}

    /** A database role and its password. */
    record Login(String user, String password) {}

    static Settings of(List<String> arguments, Map<String, String> environment, boolean demo) {
        Map<String, String> options = options(arguments, OPTIONS);
        String port = options.getOrDefault("--port", environment.getOrDefault("PORT", "8080"));
        String data = options.getOrDefault(
                "--data", environment.getOrDefault("STAFF_NETWORK_DATA", demo ? "data-demo" : "data"));
        return new Settings(port(port), folder(data), demo, database(environment));
    }

    private static Map<String, String> options(List<String> arguments, Set<String> known) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!known.contains(name)) {
                throw new Sentence("There is no option " + name + ". Try --help.");
            }
            if (i + 1 == arguments.size()) {
                throw new Sentence("The option " + name + " needs a value.");
            }
            options.put(name, arguments.get(i + 1));
        }
        return options;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // the sentence below says it
        }
        throw new Sentence("The port must be a number from 1 to 65535, not " + text + ".");
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException invalid) {
            throw new Sentence("The data folder's name cannot be used: " + text + ".", invalid);
        }
    }

    private static @Nullable Database database(Map<String, String> environment) {
        String url = environment.getOrDefault("DB_URL", "");
        if (url.isBlank()) {
            return null;
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Sentence("DB_URL must start with jdbc:postgresql: and name a PostgreSQL database.");
        }
        Login owner = new Login(needed(environment, "DB_USER"), needed(environment, "DB_PASSWORD"));
        boolean runtime = environment.containsKey("DB_APP_USER");
        return new Database(
                url,
                owner,
                runtime ? new Login(needed(environment, "DB_APP_USER"), needed(environment, "DB_APP_PASSWORD")) : null);
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new Sentence("DB_URL is set, so " + name + " must be set too.");
        }
        return value;
    }
}
