package staffnetwork.launch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import staffnetwork.launch.Settings.Database;

/** Looks after the key file: starts the database where a command needs it, and lets the application's own command do the work. */
final class Keys {
    private static final String COMMAND = "staffnetwork.vault.KeysCommand";
    private static final Set<String> OF_THE_DATABASE = Set.of("check", "rotate", "forget-earlier");

    private Keys() {}

    /** Runs {@code keys …}; options of the launcher may stand anywhere. */
    static int run(List<String> arguments, PrintStream out) {
        List<String> command = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            boolean option = Settings.OPTIONS.contains(arguments.get(i)) && i + 1 < arguments.size();
            (option ? options : command).add(arguments.get(i));
            if (option) {
                i++;
                options.add(arguments.get(i));
            }
        }
        Settings settings = Settings.of(options, System.getenv(), false);
        System.setProperty("data.folder", settings.data().toString());
        return command.isEmpty() || !OF_THE_DATABASE.contains(command.get(0))
                ? Offline.run(COMMAND, command)
                : withDatabase(settings, command, out);
    }

    private static int withDatabase(Settings settings, List<String> command, PrintStream out) {
        Database told = settings.database();
        if (told != null) {
            Serve.configure(Roles.configured(Objects.requireNonNull(told)), settings);
            return Offline.run(COMMAND, command);
        }
        out.println("Starting the database …");
        try (EmbeddedPostgres embedded = EmbeddedPostgres.start(settings.data())) {
            Serve.configure(Roles.embedded(embedded), settings);
            return Offline.run(COMMAND, command);
        }
    }

    /** Stops a start whose key file is missing or not the right one; the command has said which. */
    static void demand() {
        if (Offline.run(COMMAND, List.of("start")) != 0) {
            throw new Sentence("Nothing was started.");
        }
    }
}
