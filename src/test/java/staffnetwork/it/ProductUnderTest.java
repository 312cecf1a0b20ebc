package staffnetwork.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import staffnetwork.launch.TestDatabase;

/**
 * Starts a fresh database before the first integration test and tells Arquillian how to start the server on it. In unit tests,
 * which have no distribution, it does nothing; inside the server it does nothing either.
 */
public class ProductUnderTest implements LauncherSessionListener {
    private static TestDatabase database;

    /** The database under test. */
    public static TestDatabase database() {
        return database;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String dist = System.getProperty("dist");
        if (dist == null || database != null || System.getProperty("db.url") != null) {
            return;
        }
        Path folder = Path.of(dist).resolveSibling("it-data");
        try {
            delete(folder);
            database = new TestDatabase(folder);
            Path boot = folder.resolve("preboot.asadmin");
            try (var in = ProductUnderTest.class.getResourceAsStream("/staffnetwork/launch/preboot.asadmin")) {
                Files.write(boot, in.readAllBytes());
            }
            System.setProperty("payara.microJar", dist + "/lib/payara-micro.jar");
            System.setProperty(
                    "payara.cmdOptions",
                    "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.timezone=UTC -Ddata.folder=" + folder
                            + " -Dleave.hours-a-year=37.5 -Duploads.folder="
                            + folder.resolve("uploads") + Post.open() + " "
                            + database.options());
            System.setProperty("payara.extraMicroOptions", "--contextroot / --prebootcommandfile " + boot);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        Post.close();
        Looks.report();
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
