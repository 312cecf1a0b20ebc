package staffnetwork.authenticator;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A picture for an app to scan, drawn on the server as one path of small squares, so that nobody else learns the secret.
 *
 * @param path the data of the SVG path, one unit a square
 * @param size width and height with the quiet edge of four squares
 */
public record QrPicture(String path, int size) {
    private static final int QUIET = 4;

    static QrPicture of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrPicture(path.toString(), squares.getWidth());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a picture", tooLong);
        }
    }

    /** The area of the picture, as SVG wants it. */
    public String viewBox() {
        return "0 0 " + size + " " + size;
    }
}
