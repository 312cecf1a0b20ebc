package staffnetwork.spreadsheet;

import java.nio.charset.StandardCharsets;

/** Reads numbers from the bytes of a sheet, correctly rounded like {@link Double#parseDouble}. */
final class Decimals {
    private static final long EXACT = 1L << 53;
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private Decimals() {}

    /** The number; NaN when it is spelled in a way we leave to others. */
    static double parse(byte[] bytes, int from, int to) {
        boolean minus = bytes[from] == '-';
        int at = minus ? from + 1 : from;
        int point = -1;
        long digits = 0;
        int start = at;
        for (; at < to && at - start < 18; at++) {
            int b = bytes[at];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + b - '0';
            } else if (b == '.' && point < 0 && at > start) {
                point = at;
            } else {
                break;
            }
        }
        if (at < to || at == start || point == to - 1 || digits > EXACT) {
            return slow(bytes, from, to);
        }
        // both are exact, so that one division rounds once
        double value = point < 0 ? (double) digits : digits / TENS[to - point - 1];
        return minus ? -value : value;
    }

    private static double slow(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("0123456789+-.eE".indexOf(bytes[at]) < 0) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
