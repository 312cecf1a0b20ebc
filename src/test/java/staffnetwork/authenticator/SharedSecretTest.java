package staffnetwork.authenticator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SharedSecretTest {
    private static final int PIXELS = 4;

    @Test
    void an_app_that_scans_the_picture_and_one_that_is_typed_into_make_the_same_codes() throws ReaderException {
        SharedSecret secret = SharedSecret.fresh();
        String scanned = scan(SecretShown.of(secret).picture());
        assertTrue(scanned.startsWith("otpauth://totp/Work%20space:Work%20space?secret="), scanned);
        String base32 = scanned.replaceAll(".*secret=([A-Z2-7]+)&.*", "$1");
        assertEquals(SecretShown.of(secret).text().replace(" ", ""), base32);
        java.time.Instant now = java.time.Instant.parse("2026-05-01T08:00:10Z");
        assertEquals(TimeCode.of(secret, TimeCode.period(now)), AppOfATest.code(base32, now));
    }

    @Test
    void a_secret_has_160_bits_is_never_the_same_and_never_printed() {
        assertEquals(20, SharedSecret.fresh().bytes().length);
        assertNotEquals(SharedSecret.fresh().forPeople(), SharedSecret.fresh().forPeople());
        assertEquals("SharedSecret", SharedSecret.fresh().toString());
        assertEquals("SecretShown", SecretShown.of(SharedSecret.fresh()).toString());
    }

    @Test
    void recovery_codes_are_ten_different_ones_read_however_they_are_typed_and_kept_as_hashes() {
        List<RecoveryCode> codes = RecoveryCode.several();
        Set<String> hashes = new HashSet<>();
        for (RecoveryCode code : codes) {
            hashes.add(code.hash());
            String typed =
                    " " + code.forPeople().toUpperCase(java.util.Locale.ROOT).replace("-", " ");
            assertEquals(code, RecoveryCode.read(typed).orElseThrow());
            assertFalse(code.hash().contains(code.value()));
            assertEquals("RecoveryCode", code.toString());
        }
        assertEquals(10, hashes.size());
        assertTrue(RecoveryCode.read("123456").isEmpty(), "a code of the app is none");
        assertTrue(RecoveryCode.read(null).isEmpty());
    }

    private static String scan(QrPicture picture) throws ReaderException {
        boolean[][] dark = new boolean[picture.size()][picture.size()];
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(picture.path());
        while (square.find()) {
            dark[Integer.parseInt(square.group(2))][Integer.parseInt(square.group(1))] = true;
        }
        assertEquals("0 0 " + picture.size() + " " + picture.size(), picture.viewBox());
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new Screen(dark))))
                .getText();
    }

    /** What a camera sees. */
    private static final class Screen extends LuminanceSource {
        private final boolean[][] dark;

        Screen(boolean[][] dark) {
            super(dark.length * PIXELS, dark.length * PIXELS);
            this.dark = dark;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            byte[] line = row != null && row.length >= getWidth() ? row : new byte[getWidth()];
            for (int x = 0; x < getWidth(); x++) {
                line[x] = dark[y / PIXELS][x / PIXELS] ? 0 : (byte) 255;
            }
            return line;
        }

        @Override
        public byte[] getMatrix() {
            byte[] all = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, new byte[0]), 0, all, y * getWidth(), getWidth());
            }
            return all;
        }
    }
}
