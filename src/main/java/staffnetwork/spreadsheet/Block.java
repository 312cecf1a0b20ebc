package staffnetwork.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The stretch of a part that is being looked at; what is not yet finished with is carried over when more is read. */
final class Block {
    /** Zero bytes after the end, so that eight bytes can be read at any place and every search stops. */
    static final int SLACK = 32;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final int SIZE = 256 * 1024;
    private static final int LARGEST = 1024 * 1024;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final InputStream in;
    private byte[] bytes = new byte[SIZE + SLACK];
    private int at;
    private int end;
    private boolean last;

    Block(InputStream in) {
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    int at() {
        return at;
    }

    void at(int position) {
        at = position;
    }

    /** Drops what lies before the position and reads on; false when there is nothing more or no room for it. */
    boolean more() throws IOException {
        int kept = end - at;
        if (last || kept >= LARGEST) {
            return false;
        }
        byte[] target = kept > bytes.length / 2 ? new byte[Math.min(LARGEST, 2 * bytes.length) + SLACK] : bytes;
        System.arraycopy(bytes, at, target, 0, kept);
        bytes = target;
        end = kept;
        at = 0;
        return fill();
    }

    private boolean fill() throws IOException {
        int before = end;
        int room = bytes.length - SLACK;
        while (end < room && !last) {
            int read = in.read(bytes, end, room - end);
            last = read < 0;
            end += Math.max(read, 0);
        }
        Arrays.fill(bytes, end, end + SLACK, (byte) 0);
        return end > before;
    }

    static long eight(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    static int four(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    /** Up to eight characters as they lie in memory. */
    static long packed(String characters) {
        long packed = 0;
        for (int i = characters.length() - 1; i >= 0; i--) {
            packed = (packed << 8) | characters.charAt(i);
        }
        return packed;
    }

    /** True if these ASCII characters stand at a position. */
    static boolean stands(byte[] bytes, int at, String characters) {
        if (at + characters.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if (bytes[at + i] != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The position of the next {@code <}, or of the zero bytes at the end; eight bytes at a time. */
    static int markup(byte[] bytes, int from) {
        int at = from;
        while (true) {
            long word = eight(bytes, at);
            long other = word ^ 0x3C3C3C3C3C3C3C3CL;
            long hit = (((other - ONES) & ~other) | ((word - ONES) & ~word)) & HIGHS;
            if (hit != 0) {
                return at + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
            at += 8;
        }
    }
}
