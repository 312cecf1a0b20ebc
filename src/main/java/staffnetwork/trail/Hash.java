package staffnetwork.trail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash: 32 bytes. */
final class Hash {
    static final int BYTES = 32;
    /** What the first entry has before it. */
    static final Hash NONE = new Hash(new byte[BYTES]);

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);
    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** These 32 bytes. */
    static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** A hash written as 64 hexadecimal digits. */
    static Hash ofHex(String digits) {
        return of(HexFormat.of().parseHex(digits));
    }

    /** The hash of the first so many of these bytes. */
    static Hash over(byte[] content, int length) {
        MessageDigest digest = SHA_256.get();
        digest.update(content, 0, length);
        return new Hash(digest.digest());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the bytes there; copies nothing in between. */
    void into(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
