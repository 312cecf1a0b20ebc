package staffnetwork.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.launch.Settings.Database;
import staffnetwork.launch.Settings.Login;

/** The command {@code verify}: finds the database, starting it for the length of the check if need be, and has it checked. */
final class Verify {
    private static final int PORT_LINE = 3;

    private Verify() {}

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        List<String> heads = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).equals("--head")) {
                rest.add(arguments.get(i));
            } else if (++i < arguments.size()) {
                heads.add(arguments.get(i));
            } else {
                throw new Sentence("The option --head needs a file.");
            }
        }
        Settings settings = Settings.of(rest, environment, false);
        List<String> files = new ArrayList<>(List.of(environment.getOrDefault(
                "TRAIL_FOLDER", settings.data().resolve("trail").toString())));
        files.addAll(heads);
        Database told = settings.database();
        return told == null ? embedded(settings.data(), files, out) : check(told.url(), told.owner(), files);
    }

    private static int embedded(Path data, List<String> files, PrintStream out) {
        if (!Files.isDirectory(data.resolve("data"))) {
            throw new Sentence("There is no database in " + data + ". Name its folder with --data DIR.");
        }
        Integer port = runningPort(data);
        if (port != null) {
            return check("jdbc:postgresql://127.0.0.1:" + port + "/" + Roles.DATABASE, owner(data), files);
        }
        out.println("Starting the database for the check.");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            return check(server.url(Roles.DATABASE), owner(data), files);
        }
    }

    private static int check(String url, Login owner, List<String> files) {
        List<String> told = new ArrayList<>(List.of(url, owner.user(), owner.password()));
        told.addAll(files);
        return Offline.run("staffnetwork.trail.VerifyCommand", told);
    }

    private static Login owner(Path data) {
        try {
            return new Login(Roles.OWNER, new Secrets(data.resolve("secrets")).password("owner"));
        } catch (IOException unreadable) {
            throw DiskSentence.of(data, unreadable);
        }
    }

    /** The port of a server that runs on this folder, as its pid file says; null if none runs. */
    private static @Nullable Integer runningPort(Path folder) {
        Path pidFile = folder.resolve("data/postmaster.pid");
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            boolean runs = lines.size() > PORT_LINE
                    && ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                            .filter(ProcessHandle::isAlive)
                            .isPresent();
            return runs ? Integer.valueOf(lines.get(PORT_LINE).strip()) : null;
        } catch (IOException unreadable) {
            throw DiskSentence.of(folder, unreadable);
        } catch (NumberFormatException halfWritten) {
            return null;
        }
    }
}
