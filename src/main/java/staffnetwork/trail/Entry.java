package staffnetwork.trail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain. Its hash is SHA-256 over one byte for the version of this format, the sequence, the moment in
 * microseconds since 1970, asker, caller, roles, act, record, outcome, reason and the hash before it: numbers with the highest
 * byte first, texts as UTF-8 after two bytes of length, what may be missing after a byte that says so.
 *
 * @param sequence its place, from 1 without a gap
 * @param said what it says
 * @param previous the hash of the entry before it
 * @param hash its own
 */
record Entry(long sequence, Said said, Hash previous, Hash hash) {
    private static final byte VERSION = 1;
    private static final int MICROS = 1_000_000;
    private static final int NANOS = 1_000;
    private static final int LONGEST = 4_096;
    private static final ThreadLocal<byte[]> ROOM = ThreadLocal.withInitial(() -> new byte[LONGEST]);

    /** The entry that comes after that one. */
    static Entry after(long sequence, Hash previous, Said said) {
        return new Entry(sequence + 1, said, previous, hash(sequence + 1, said, previous));
    }

    /** Whether the hash is that of what the entry says. */
    boolean isIntact() {
        return hash.equals(hash(sequence, said, previous));
    }

    /** Whether it would be intact at that place. */
    boolean belongsAt(long place) {
        return hash.equals(hash(place, said, previous));
    }

    static long micros(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), MICROS), moment.getNano() / NANOS);
    }

    private static Hash hash(long sequence, Said said, Hash previous) {
        byte[] bytes = ROOM.get();
        bytes[0] = VERSION;
        int at = number(bytes, 1, sequence);
        at = number(bytes, at, micros(said.moment()));
        at = text(bytes, at, said.asker().name());
        at = id(bytes, at, said.caller());
        at = text(bytes, at, said.roles());
        at = text(bytes, at, said.act());
        at = id(bytes, at, said.record());
        at = text(bytes, at, said.outcome().name());
        at = text(bytes, at, said.reason());
        previous.into(bytes, at);
        return Hash.over(bytes, at + Hash.BYTES);
    }

    private static int number(byte[] bytes, int at, long number) {
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[at + i] = (byte) (number >>> (Byte.SIZE * (Long.BYTES - 1 - i)));
        }
        return at + Long.BYTES;
    }

    private static int text(byte[] bytes, int at, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (at + utf8.length + Hash.BYTES + 2 * Long.BYTES > LONGEST) {
            throw new IllegalArgumentException("an entry of the trail is not longer than 4,096 bytes");
        }
        bytes[at] = (byte) (utf8.length >>> Byte.SIZE);
        bytes[at + 1] = (byte) utf8.length;
        System.arraycopy(utf8, 0, bytes, at + 2, utf8.length);
        return at + 2 + utf8.length;
    }

    private static int id(byte[] bytes, int at, @Nullable UUID id) {
        bytes[at] = (byte) (id == null ? 0 : 1);
        return id == null
                ? at + 1
                : number(bytes, number(bytes, at + 1, id.getMostSignificantBits()), id.getLeastSignificantBits());
    }
}
