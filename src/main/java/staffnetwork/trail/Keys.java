package staffnetwork.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What signs checkpoints, and what pseudonyms are made with. */
final class Keys {
    private final PrivateKey signing;
    private final VerifyKey verify;
    private final SecretKeySpec pseudonyms;

    Keys(PrivateKey signing, VerifyKey verify, byte[] pseudonyms) {
        this.signing = signing;
        this.verify = verify;
        this.pseudonyms = new SecretKeySpec(pseudonyms, "HmacSHA256");
    }

    VerifyKey verify() {
        return verify;
    }

    /** Signs a head of the chain. */
    Checkpoint sign(long sequence, Hash hash, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        try {
            Signature sign = Signature.getInstance("Ed25519");
            sign.initSign(signing);
            sign.update(Checkpoint.signed(sequence, hash, moment));
            String signature = Base64.getEncoder().encodeToString(sign.sign());
            return new Checkpoint(sequence, hash, moment, verify.fingerprint(), signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the signing key was read as an Ed25519 key", impossible);
        }
    }

    /** The name under which the trail knows a person: the first half of HMAC-SHA-256 over the person and their salt. */
    UUID pseudonym(UUID person, UUID salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(pseudonyms);
            mac.update("trail".getBytes(StandardCharsets.US_ASCII));
            mac.update(bytes(person));
            ByteBuffer half = ByteBuffer.wrap(mac.doFinal(bytes(salt)));
            return new UUID(half.getLong(), half.getLong());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
