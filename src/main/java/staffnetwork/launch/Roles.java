package staffnetwork.launch;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import staffnetwork.launch.Settings.Database;
import staffnetwork.launch.Settings.Login;

/**
 * The two roles the application needs in its database: an owner, who runs migrations, and a runtime role, which owns nothing
 * and cannot pass row-level security.
 */
final class Roles {
    static final String DATABASE = "staff_network";
    static final String OWNER = "staff_network_owner";
    static final String RUNTIME = "staff_network_app";
    private static final int BYTES = 24;

    private Roles() {}

    /** Makes database and roles in the embedded server, once, and gives their logins. */
    static Database embedded(EmbeddedPostgres server) {
        Login owner = new Login(OWNER, server.secrets().password("owner"));
        Login runtime = new Login(RUNTIME, server.secrets().password("app"));
        try (Connection connection = DriverManager.getConnection(
                        server.url("postgres"), "postgres", server.secrets().password("superuser"));
                Statement statement = connection.createStatement()) {
            role(connection, owner, "LOGIN");
            role(connection, runtime, "LOGIN NOBYPASSRLS");
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            return new Database(server.url(DATABASE), owner, runtime);
        } catch (SQLException failed) {
            throw new Sentence("The database's roles could not be made: " + failed.getMessage(), failed);
        }
    }

    /** Checks that a configured database can be reached, and has its owner make the runtime role where none is named. */
    static Database configured(Database told) {
        try (Connection connection = DriverManager.getConnection(
                told.url(), told.owner().user(), told.owner().password())) {
            Login runtime = told.runtime();
            if (runtime == null) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                runtime = new Login(RUNTIME, HexFormat.of().formatHex(random));
                role(connection, runtime, "LOGIN NOBYPASSRLS");
            }
            return new Database(told.url(), told.owner(), runtime);
        } catch (SQLException failed) {
            if ("42501".equals(failed.getSQLState())) {
                throw new Sentence(
                        "The database user " + told.owner().user() + " may not make the runtime role. Have an "
                                + "administrator make a role with LOGIN and nothing else, and set DB_APP_USER and DB_APP_PASSWORD.",
                        failed);
            }
            throw new Sentence("The database of DB_URL cannot be used: " + failed.getMessage(), failed);
        }
    }

    private static void role(Connection connection, Login login, String options) throws SQLException {
        boolean there = exists(connection, "select 1 from pg_roles where rolname = ?", login.user());
        try (Statement statement = connection.createStatement()) {
            statement.execute((there ? "alter" : "create") + " role " + login.user() + " with " + options
                    + " password '" + login.password() + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
