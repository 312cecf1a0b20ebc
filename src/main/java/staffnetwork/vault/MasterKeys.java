package staffnetwork.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * The keys that wrap every holder's key: one that wraps, and earlier ones that still unwrap. They live in the key file and never
 * in the database.
 */
final class MasterKeys {
    private static final byte[] CHECKED = "staff-network|key_check".getBytes(StandardCharsets.US_ASCII);

    private static final Configuration AEAD = AeadConfig2026.get();

    private final KeysetHandle keys;
    private final Aead cipher;

    private MasterKeys(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.cipher = keys.getPrimitive(AEAD, Aead.class);
    }

    /** A new key. */
    static MasterKeys make() {
        return with(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AEAD));
    }

    /** The keys that a key file holds. */
    static MasterKeys read(String file) {
        try {
            return new MasterKeys(TinkJsonProtoKeysetFormat.parseKeyset(file, AEAD, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException damaged) {
            throw new KeyProblem("The key file is damaged. Restore it with: keys restore.", damaged);
        }
    }

    /** What the key file holds. */
    String written() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, AEAD, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same keys and a new one, which wraps from now on. */
    MasterKeys rotated() {
        return with(() -> KeysetHandle.newBuilder(keys)
                .setConfiguration(AEAD)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** Only the key that wraps now. */
    MasterKeys withoutEarlier() {
        return with(() -> {
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys).setConfiguration(AEAD);
            for (int i = builder.size() - 1; i >= 0; i--) {
                if (!builder.getAt(i).isPrimary()) {
                    builder.deleteAt(i);
                }
            }
            return builder.build();
        });
    }

    /** How many keys there are. */
    int count() {
        return keys.size();
    }

    byte[] wrap(Holder holder, DataKey key) {
        return encrypt(key.bytes(), bound(holder, key.id()));
    }

    DataKey unwrap(Holder holder, long id, byte[] wrapped) {
        return DataKey.of(id, decrypt(wrapped, bound(holder, id)));
    }

    /** A sealed nothing, by which the key file can be recognised. */
    byte[] check() {
        return encrypt(CHECKED, CHECKED);
    }

    /** Whether that was made with one of these keys. */
    boolean recognise(byte[] check) {
        try {
            return Arrays.equals(decrypt(check, CHECKED), CHECKED);
        } catch (Unreadable another) {
            return false;
        }
    }

    private static byte[] bound(Holder holder, long id) {
        byte[] text = ("staff-network|person_key|" + holder.id() + "|" + holder.purpose() + "|")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(text.length + DataKey.ID_BYTES)
                .put(text)
                .putLong(id)
                .array();
    }

    private byte[] encrypt(byte[] value, byte[] bound) {
        try {
            return cipher.encrypt(value, bound);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] decrypt(byte[] value, byte[] bound) {
        try {
            return cipher.decrypt(value, bound);
        } catch (GeneralSecurityException refused) {
            throw new Unreadable("wrapped with another key, changed or moved", refused);
        }
    }

    /** Makes a set of keys. */
    @FunctionalInterface
    private interface Making {
        KeysetHandle make() throws GeneralSecurityException;
    }

    private static MasterKeys with(Making making) {
        try {
            return new MasterKeys(making.make());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
