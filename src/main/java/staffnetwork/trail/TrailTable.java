package staffnetwork.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes to the end of the trail over one connection, in whatever transaction that is in. */
final class TrailTable {
    private static final String ENTRY =
            "insert into trail_entry (" + EntryCopy.COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?)";
    private static final String CHECKPOINT =
            "insert into trail_checkpoint (sequence, hash, moment, key, signature) values (?, ?, ?, ?, ?) on conflict do nothing";

    /**
     * Where the chain ends now.
     *
     * @param sequence the last entry, 0 before the first
     * @param hash its hash
     */
    record Head(long sequence, Hash hash) {}

    private final Connection connection;

    TrailTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds to the chain; a head is signed whenever so many entries have come. Others wait until this transaction is over. */
    void goOn(List<Said> all, Keys keys, Instant now, long every) {
        Head head = lock();
        long sequence = head.sequence();
        Hash hash = head.hash();
        List<Entry> entries = new ArrayList<>();
        for (Said said : all) {
            Entry entry = Entry.after(sequence, hash, said);
            entries.add(entry);
            sequence = entry.sequence();
            hash = entry.hash();
        }
        add(entries);
        if (sequence / every > head.sequence() / every) {
            add(keys.sign(sequence, hash, now));
        }
    }

    /** Where the chain ends; whoever asks next waits until this transaction is over. */
    Head lock() {
        return list("select sequence, hash from trail_lock()", TrailTable::head).get(0);
    }

    static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(1), Hash.of(row.getBytes(2)));
    }

    private void add(List<Entry> entries) {
        try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
            for (Entry entry : entries) {
                set(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    static void set(PreparedStatement insert, Entry entry) throws SQLException {
        Said said = entry.said();
        Object[] values = {
            entry.sequence(),
            said.moment().atOffset(ZoneOffset.UTC),
            said.asker().name(),
            said.caller(),
            said.roles(),
            said.act(),
            said.record(),
            said.outcome().name(),
            said.reason(),
            entry.previous().bytes(),
            entry.hash().bytes()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    void add(Checkpoint checkpoint) {
        try (PreparedStatement insert = connection.prepareStatement(CHECKPOINT)) {
            insert.setLong(1, checkpoint.sequence());
            insert.setBytes(2, checkpoint.hash().bytes());
            insert.setObject(3, checkpoint.moment().atOffset(ZoneOffset.UTC));
            insert.setString(4, checkpoint.key());
            insert.setString(5, checkpoint.signature());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    <T> Optional<T> one(String query, Reading<T> reading, Object... values) {
        return list(query, reading, values).stream().findFirst();
    }

    <T> List<T> list(String query, Reading<T> reading, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    static IllegalStateException failure(SQLException failed) {
        return new IllegalStateException("no trail, no data: the trail cannot be written or read", failed);
    }

    /** Reads one row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
