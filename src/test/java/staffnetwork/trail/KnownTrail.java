package staffnetwork.trail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import staffnetwork.it.ProductUnderTest;

/** Puts entries at the end of the trail of the service under test, as the service itself would. */
final class KnownTrail {
    private KnownTrail() {}

    /** Somebody looked at somebody's record, or was refused. */
    static void look(UUID caller, String roles, UUID person, boolean allowed) throws SQLException {
        boolean owner = caller.equals(person);
        try (Connection database = owner()) {
            database.setAutoCommit(false);
            UUID record = keys().pseudonym(person, one(database, "select trail_salt_of(?)", person));
            Said said = new Said(
                    Instant.now(),
                    owner ? Asker.OWNER : Asker.ACCOUNT,
                    owner ? null : caller,
                    roles,
                    "SEE_PERSON",
                    record,
                    allowed ? Outcome.ALLOWED : Outcome.REFUSED,
                    allowed ? "" : "NOT_YOURS");
            add(database, said);
            database.commit();
        }
    }

    private static void add(Connection database, Said said) throws SQLException {
        Entry entry;
        try (PreparedStatement head = database.prepareStatement("select sequence, hash from trail_lock()");
                ResultSet row = head.executeQuery()) {
            row.next();
            entry = Entry.after(row.getLong(1), Hash.of(row.getBytes(2)), said);
        }
        try (PreparedStatement insert = database.prepareStatement(
                "insert into trail_entry (" + EntryCopy.COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?)")) {
            TrailTable.set(insert, entry);
            insert.execute();
        }
    }

    /** Nothing leads to that person's entries any more. */
    static void forget(UUID person) throws SQLException {
        try (Connection database = owner();
                PreparedStatement unlink = database.prepareStatement("select trail_unlink(?)")) {
            unlink.setObject(1, person);
            unlink.execute();
        }
    }

    /** How often that account was refused. */
    static long refusals(UUID caller) throws SQLException {
        try (Connection database = owner();
                PreparedStatement count = database.prepareStatement(
                        "select count(*) from trail_entry where caller = ? and outcome = 'REFUSED'")) {
            count.setObject(1, caller);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static UUID one(Connection database, String query, UUID value) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setObject(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static Keys keys() {
        Path data = Path.of(System.getProperty("dist")).resolveSibling("it-data");
        return KeyFile.read(data.resolve("trail").resolve(KeyFile.NAME));
    }

    private static Connection owner() throws SQLException {
        String[] owner = ProductUnderTest.database().owner();
        return DriverManager.getConnection(ProductUnderTest.database().url(), owner[0], owner[1]);
    }
}
