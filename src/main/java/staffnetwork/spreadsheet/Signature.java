package staffnetwork.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes, whatever its name says. */
enum Signature {
    ZIP(null, "504b0304 504b0506"),
    OLE2(null, "d0cf11e0a1b11ae1"),
    PDF(Reason.PDF, "25504446"),
    RICH_TEXT(Reason.RICH_TEXT, "7b5c727466"),
    PICTURE(Reason.PICTURE, "89504e47 ffd8ff 47494638 49492a00 4d4d002a 424d"),
    ARCHIVE(Reason.ARCHIVE, "1f8b 377abcaf271c 526172211a07 425a68 fd377a585a00 28b52ffd"),
    OLD_EXCEL(Reason.OLD_EXCEL, "09000400 09020600 09040600 09080800 09080600"),
    OTHER(null, "");

    private static final int SAMPLE = 512;
    private final @Nullable Reason refused;
    private final String starts;

    Signature(@Nullable Reason refused, String starts) {
        this.refused = refused;
        this.starts = starts;
    }

    Optional<Reason> refused() {
        return Optional.ofNullable(refused);
    }

    /** The signature of a file that begins with these bytes. */
    static Signature of(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        for (Signature signature : values()) {
            for (String start : signature.starts.split(" ", -1)) {
                if (!start.isEmpty() && hex.startsWith(start) && !(start.startsWith("4") && text(head))) {
                    return signature;
                }
            }
        }
        return OTHER;
    }

    /** True for a web page, an XML spreadsheet of 2003 or the like. */
    static boolean markup(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, SAMPLE), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<?xml")
                || start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<table")
                || start.startsWith("<!--")
                || start.startsWith("mime-version:");
    }

    /** True if there is no byte that text in a single-byte encoding or UTF-8 would not have. */
    static boolean text(byte[] head) {
        for (byte b : head) {
            boolean control =
                    b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1F && b != 0x1A;
            if (control || b == 0x7F) {
                return false;
            }
        }
        return true;
    }
}
