package staffnetwork.trail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A signed head of the chain: up to here the trail was so.
 *
 * @param sequence the last entry it covers
 * @param hash that entry's hash
 * @param moment when it was signed
 * @param key the fingerprint of the key that signed it
 * @param signature Ed25519, in base 64
 */
record Checkpoint(long sequence, Hash hash, Instant moment, String key, String signature) {
    static final String SELECT = "select sequence, hash, moment, key, signature from trail_checkpoint";

    /** A row of what {@link #SELECT} finds. */
    static Checkpoint of(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getLong(1),
                Hash.of(row.getBytes(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5));
    }

    /** The bytes that are signed. */
    static byte[] signed(long sequence, Hash hash, Instant moment) {
        return ("staff-network trail 1\n" + sequence + "\n" + hash + "\n" + Entry.micros(moment) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether that key signed it. */
    boolean isSignedBy(VerifyKey by) {
        return by.fingerprint().equals(key) && by.signed(signed(sequence, hash, moment), signature);
    }
}
