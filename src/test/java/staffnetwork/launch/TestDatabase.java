package staffnetwork.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import staffnetwork.launch.Settings.Database;
import staffnetwork.launch.Settings.Login;

/** The product's own embedded PostgreSQL, for tests. */
public final class TestDatabase implements AutoCloseable {
    private final Path folder;
    private final EmbeddedPostgres server;
    private final Database database;

    /** Starts it in a folder. */
    public TestDatabase(Path folder) {
        this.folder = folder;
        server = EmbeddedPostgres.start(folder);
        database = Roles.embedded(server);
    }

    /** The same with all the product's tables. */
    public TestDatabase migrated() {
        return migrated("latest");
    }

    /** The same with the tables of an earlier version, by the number of its last migration. */
    public TestDatabase migrated(String version) {
        Flyway.configure()
                .dataSource(url(), owner()[0], owner()[1])
                .placeholders(Map.of("runtime", runtime()[0]))
                .target(version)
                .load()
                .migrate();
        return this;
    }

    /** The JVM options that tell the application where its database is. */
    public String options() {
        Login runtime = Objects.requireNonNull(database.runtime());
        return String.join(
                " ",
                "-Ddb.url=" + database.url(),
                "-Ddb.user=" + runtime.user(),
                "-Ddb.password=" + runtime.password(),
                "-Ddb.owner.user=" + database.owner().user(),
                "-Ddb.owner.password=" + database.owner().password());
    }

    /** Where its files lie. */
    public Path folder() {
        return folder;
    }

    /** JDBC URL. */
    public String url() {
        return database.url();
    }

    /** The owner's name and password. */
    public String[] owner() {
        return new String[] {database.owner().user(), database.owner().password()};
    }

    /** The name and password of the role the application works as. */
    public String[] runtime() {
        Login runtime = Objects.requireNonNull(database.runtime());
        return new String[] {runtime.user(), runtime.password()};
    }

    /** The superuser's name and password. */
    public String[] superuser() {
        return new String[] {"postgres", server.secrets().password("superuser")};
    }

    /** Ends the server as a power cut does: every process of it at once, with nothing written any more. */
    public void kill() {
        List<ProcessHandle> all = server.process().descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        close();
    }

    @Override
    public void close() {
        server.close();
    }
}
