package staffnetwork.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * One holder's key: AES-256-GCM. A sealed value is a version, the key's id, and what Tink makes of the padded value: nonce,
 * ciphertext, tag.
 */
final class DataKey {
    static final int VERSION = 1;
    static final int ID_BYTES = 8;
    static final int KEY_BYTES = 32;
    private static final int HEAD = 1 + ID_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final long id;
    private final byte[] bytes;
    private final Aead cipher;

    private DataKey(long id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
        try {
            this.cipher = new AesGcmJce(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A new random key. */
    static DataKey make() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new DataKey(RANDOM.nextLong(), bytes);
    }

    /** A key that was unwrapped. */
    static DataKey of(long id, byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new Unreadable("a key of " + bytes.length + " bytes");
        }
        return new DataKey(id, bytes.clone());
    }

    long id() {
        return id;
    }

    /** A copy of the key itself, to be wrapped and forgotten. */
    byte[] bytes() {
        return bytes.clone();
    }

    byte[] seal(Place place, byte[] value, Size size) {
        if (value.length > size.longest()) {
            throw new IllegalArgumentException("longer than " + size.longest() + " bytes");
        }
        byte[] padded = ByteBuffer.allocate(size.bytes())
                .putInt(value.length)
                .put(value)
                .array();
        try {
            byte[] sealed = cipher.encrypt(padded, place.bound(VERSION));
            return ByteBuffer.allocate(HEAD + sealed.length)
                    .put((byte) VERSION)
                    .putLong(id)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(Place place, byte[] sealed) {
        if (keyOf(sealed) != id) {
            throw new Unreadable("sealed with another key: " + place.table());
        }
        try {
            byte[] padded = cipher.decrypt(Arrays.copyOfRange(sealed, HEAD, sealed.length), place.bound(sealed[0]));
            return unpadded(padded);
        } catch (GeneralSecurityException refused) {
            throw new Unreadable("changed or moved: " + place.table() + "." + place.column(), refused);
        }
    }

    private static byte[] unpadded(byte[] padded) {
        int length = padded.length < Size.PREFIX ? -1 : ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - Size.PREFIX) {
            throw new Unreadable("not padded by us");
        }
        return Arrays.copyOfRange(padded, Size.PREFIX, Size.PREFIX + length);
    }

    /** The id of the key that sealed it. */
    static long keyOf(byte[] sealed) {
        if (sealed.length <= HEAD || sealed[0] != VERSION) {
            throw new Unreadable("not sealed by us");
        }
        return ByteBuffer.wrap(sealed, 1, ID_BYTES).getLong();
    }
}
