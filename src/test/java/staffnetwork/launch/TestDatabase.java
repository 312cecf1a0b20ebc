package staffnetwork.launch;

import java.nio.file.Path;
import java.util.Objects;
import staffnetwork.launch.Settings.Database;
import staffnetwork.launch.Settings.Login;

/** The product's own embedded PostgreSQL, for tests. */
public final class TestDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Database database;

    /** Starts it in a folder. */
    public TestDatabase(Path folder) {
        server = EmbeddedPostgres.start(folder);
        database = Roles.embedded(server);
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

    /** JDBC URL. */
    public String url() {
        return database.url();
    }

    /** The owner's name and password. */
    public String[] owner() {
        return new String[] {database.owner().user(), database.owner().password()};
    }

    /** The superuser's name and password. */
    public String[] superuser() {
        return new String[] {"postgres", server.secrets().password("superuser")};
    }

    @Override
    public void close() {
        server.close();
    }
}
