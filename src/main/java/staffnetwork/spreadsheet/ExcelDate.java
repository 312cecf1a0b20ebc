package staffnetwork.spreadsheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** A day and time as Excel counts it, in ISO 8601. */
final class ExcelDate {
    private static final double AFTER_LAST = 2_958_466;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private ExcelDate() {}

    /** Whether Excel can show the number as a date. */
    static boolean possible(double serial) {
        return serial >= 0 && serial < AFTER_LAST - 1462;
    }

    /** The day; the day and time; or the time alone for a number below 1. */
    static String iso(double serial, boolean date1904) {
        LocalDateTime at = DateUtil.getLocalDateTime(serial, date1904, true);
        if (serial < 1 && !date1904) {
            return TIME.format(at);
        }
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? LocalDate.from(at).toString() : DAY_AND_TIME.format(at);
    }

    /** Whether a number format shows a date; elapsed time such as {@code [h]:mm} is a number. */
    static boolean shows(int formatIndex, String format) {
        boolean elapsed = formatIndex == 46 || format.toLowerCase(Locale.ROOT).matches(".*\\[(h+|m+|s+)].*");
        return !elapsed && DateUtil.isADateFormat(formatIndex, format);
    }
}
