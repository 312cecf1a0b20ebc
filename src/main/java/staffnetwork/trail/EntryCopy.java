package staffnetwork.trail;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads the whole trail in order, as PostgreSQL's binary COPY: entry by entry, never all at once. */
final class EntryCopy {
    static final String COLUMNS =
            "sequence, moment, asker, caller, roles, act, record, outcome, reason, previous, hash";
    private static final String COPY =
            "copy (select " + COLUMNS + " from trail_entry order by sequence) to stdout (format binary)";
    private static final int HEADER = 19;
    private static final long EPOCH_MICROS = 946_684_800_000_000L;
    private static final int MICROS = 1_000_000;
    private static final int NANOS = 1_000;

    private static final Said UNREADABLE =
            new Said(Instant.EPOCH, Asker.NOBODY, null, "", "", null, Outcome.REFUSED, "");

    private EntryCopy() {}

    /** Gives every entry that this connection may see to the reader, in order. */
    static void read(Connection connection, Consumer<Entry> reader) throws SQLException {
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY);
        boolean first = true;
        for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            ByteBuffer bytes = ByteBuffer.wrap(row);
            if (first) {
                bytes.position(HEADER);
                first = false;
            }
            // PostgreSQL sends one row a message, the header with the first, and -1 for the number of columns at the
            // end
            if (bytes.hasRemaining() && bytes.getShort() > 0) {
                reader.accept(entry(bytes));
            }
        }
    }

    private static Entry entry(ByteBuffer bytes) {
        bytes.getInt();
        long sequence = bytes.getLong();
        try {
            return entry(sequence, bytes);
        } catch (IllegalArgumentException | BufferUnderflowException | NegativeArraySizeException notOurs) {
            // something we never write stands in the table; no entry that is intact looks like this
            return new Entry(sequence, UNREADABLE, Hash.NONE, Hash.NONE);
        }
    }

    private static Entry entry(long sequence, ByteBuffer bytes) {
        bytes.getInt();
        long micros = Math.addExact(bytes.getLong(), EPOCH_MICROS);
        Instant moment =
                Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), (long) Math.floorMod(micros, MICROS) * NANOS);
        Said said = new Said(
                moment,
                Asker.valueOf(text(bytes)),
                id(bytes),
                text(bytes),
                text(bytes),
                id(bytes),
                Outcome.valueOf(text(bytes)),
                text(bytes));
        return new Entry(sequence, said, hash(bytes), hash(bytes));
    }

    private static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private static @Nullable UUID id(ByteBuffer bytes) {
        return bytes.getInt() < 0 ? null : new UUID(bytes.getLong(), bytes.getLong());
    }

    private static Hash hash(ByteBuffer bytes) {
        byte[] hash = new byte[bytes.getInt()];
        bytes.get(hash);
        return Hash.of(hash);
    }
}
