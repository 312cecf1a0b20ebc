package staffnetwork.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.Driver;

/** The table of wrapped keys, for the commands: they work as its owner and without a server. */
final class KeyTable implements AutoCloseable {
    private final Connection connection;

    /**
     * Where the table is.
     *
     * @param url JDBC URL
     * @param owner role that owns it
     * @param password its password
     */
    record Address(String url, String owner, String password) {}

    KeyTable(Address address) {
        try {
            // asked directly: the command runs in a class loader of its own, where nobody has registered the driver
            Properties login = new Properties();
            login.setProperty("user", address.owner());
            login.setProperty("password", address.password());
            connection = Objects.requireNonNull(new Driver().connect(address.url(), login));
            connection.setAutoCommit(false);
        } catch (SQLException unreachable) {
            throw failed(unreachable);
        }
    }

    /** False before the first start. */
    boolean isThere() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('key_check') is not null")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    /** What the key file is recognised by. */
    Optional<byte[]> check() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sealed from key_check")) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    /** How many keys these master keys unwrap, of how many. */
    Counted count(MasterKeys keys) {
        List<WrappedKey> rows = rows();
        long opened = rows.stream().filter(row -> opens(row, keys)).count();
        return new Counted((int) opened, rows.size());
    }

    private static boolean opens(WrappedKey row, MasterKeys keys) {
        try {
            row.unwrap(keys);
            return true;
        } catch (Unreadable another) {
            return false;
        }
    }

    /** Some of all. */
    record Counted(int opened, int all) {
        boolean isAll() {
            return opened == all;
        }
    }

    /** Wraps every key anew, all or none, and returns how many. */
    int rewrap(MasterKeys keys) {
        List<WrappedKey> rows = rows();
        try (PreparedStatement row = connection.prepareStatement(
                        "update person_key set wrapped = ? where holder = ? and purpose = ?");
                PreparedStatement check = connection.prepareStatement("update key_check set sealed = ?")) {
            for (WrappedKey each : rows) {
                DataKey key = each.unwrap(keys);
                row.setBytes(1, keys.wrap(each.holder(), key));
                row.setObject(2, each.holder().id());
                row.setString(3, each.holder().purpose());
                row.addBatch();
            }
            row.executeBatch();
            check.setBytes(1, keys.check());
            check.executeUpdate();
            connection.commit();
            return rows.size();
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private List<WrappedKey> rows() {
        List<WrappedKey> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select holder, purpose, key_id, wrapped from person_key for update")) {
            while (row.next()) {
                rows.add(new WrappedKey(
                        new Holder(row.getObject(1, UUID.class), row.getString(2)), row.getLong(3), row.getBytes(4)));
            }
        } catch (SQLException failed) {
            throw failed(failed);
        }
        return rows;
    }

    private static KeyProblem failed(SQLException reason) {
        return new KeyProblem("The table of keys cannot be used: " + reason.getMessage(), reason);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }
}
