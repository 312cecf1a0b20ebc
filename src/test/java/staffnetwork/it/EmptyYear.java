package staffnetwork.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A WDES year in which nothing was done yet, whatever other journeys did in it before. */
public final class EmptyYear {
    private EmptyYear() {}

    /** Forgets everything about the year; signed versions too, which the product itself never can. */
    public static void of(int year) {
        String[] superuser = ProductUnderTest.database().superuser();
        try (Connection database =
                        DriverManager.getConnection(ProductUnderTest.database().url(), superuser[0], superuser[1]);
                Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "delete from year_version_file where version_id in (select id from year_version where wdes_year = "
                            + year + ")");
            for (String table : new String[] {
                "metric_opened",
                "metric_release",
                "year_version",
                "submission_download",
                "year_note",
                "year_input",
                "file_import",
                "wdes_year"
            }) {
                statement.execute("delete from " + table + " where wdes_year = " + year);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
