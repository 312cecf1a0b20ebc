package staffnetwork.authenticator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an authenticator app shows for half a minute (RFC 6238 with HMAC-SHA-1, as every such app makes them). */
final class TimeCode {
    /** Seconds for which one code is shown. */
    static final int PERIOD = 30;

    static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    /** One period before and after: clocks differ, and people type slowly. */
    private static final int TOLERANCE = 1;

    private TimeCode() {}

    /** The number of the period that this moment is in. */
    static long period(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), PERIOD);
    }

    /** The code of a period. */
    static String of(SharedSecret secret, long period) {
        byte[] digest = hmac(secret, period);
        int offset = digest[digest.length - 1] & 0xf;
        int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format("%0" + DIGITS + "d", number % MODULUS);
    }

    /** The period, later than the last one used, whose code this is at that moment; nothing if it is none. */
    static OptionalLong match(SharedSecret secret, String typed, Instant moment, long lastUsed) {
        long now = period(moment);
        OptionalLong found = OptionalLong.empty();
        for (long period = now - TOLERANCE; period <= now + TOLERANCE; period++) {
            boolean same = MessageDigest.isEqual(
                    of(secret, period).getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
            if (same && period > lastUsed) {
                found = OptionalLong.of(period);
            }
        }
        return found;
    }

    private static byte[] hmac(SharedSecret secret, long period) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA1", impossible);
        }
    }
}
