package staffnetwork.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import staffnetwork.launch.Settings.Database;

/** Keeps real data and the demonstration apart: neither starts on a database of the other, wherever that database lies. */
final class Purpose {
    private Purpose() {}

    /** Stops unless the database is new or was made for what is to be started. */
    static void demand(Database database, Settings settings) {
        try (Connection connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                Statement statement = connection.createStatement()) {
            boolean demonstration = holds(statement, "demonstration");
            if (demonstration && !settings.demo()) {
                throw new Sentence(
                        "The database of " + where(settings) + " holds the demonstration, where everything is "
                                + "invented. Start it with demo, or choose another place for real data: serve --data DIR.");
            }
            if (!demonstration && settings.demo() && holds(statement, "account")) {
                throw new Sentence(
                        "The database of " + where(settings) + " holds real data, so no demonstration is made "
                                + "in it. Start it with serve, or choose another place: demo --data DIR.");
            }
        } catch (SQLException failed) {
            throw new Sentence("The database cannot be looked at: " + failed.getMessage(), failed);
        }
    }

    private static String where(Settings settings) {
        return settings.database() == null ? settings.data().toString() : "DB_URL";
    }

    private static boolean holds(Statement statement, String table) throws SQLException {
        return yes(statement, "select to_regclass('" + table + "') is not null")
                && yes(statement, "select exists (select 1 from " + table + ")");
    }

    private static boolean yes(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
