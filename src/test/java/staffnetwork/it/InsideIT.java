package staffnetwork.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server: what the application itself can and cannot do. */
@ExtendWith(ArquillianExtension.class)
class InsideIT {
    @Resource(lookup = "java:app/jdbc/staff-network")
    private DataSource database;

    @Test
    void the_runtime_role_owns_nothing() throws SQLException {
        assertEquals(
                "0",
                first(
                        "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user"));
    }

    @Test
    void the_runtime_role_cannot_step_around_row_level_security() throws SQLException {
        assertEquals("f", first("select rolbypassrls or rolsuper from pg_roles where rolname = current_user"));
    }

    @Test
    void all_migrations_are_applied() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertFalse(connection.isClosed());
        }
        assertEquals(
                "t", first("select count(*) > 0 from information_schema.tables where table_name = 'organisation'"));
    }

    private String first(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
