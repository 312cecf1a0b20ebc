package staffnetwork.trail;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The public half of the key that signs checkpoints; with it anybody can check them. */
final class VerifyKey {
    private static final int SHOWN = 16;
    private final PublicKey key;

    VerifyKey(PublicKey key) {
        this.key = key;
    }

    /** A key as {@link #text} wrote it; fails with IllegalArgumentException if it is none. */
    static VerifyKey of(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return new VerifyKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not an Ed25519 key", notAKey);
        }
    }

    /** The key in base 64. */
    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** A short name of the key, the same wherever it is known. */
    String fingerprint() {
        byte[] bytes = key.getEncoded();
        return Hash.over(bytes, bytes.length).toString().substring(0, SHOWN);
    }

    boolean signed(byte[] content, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(content);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (SignatureException | IllegalArgumentException unreadable) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }
}
