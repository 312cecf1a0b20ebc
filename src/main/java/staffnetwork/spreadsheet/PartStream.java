package staffnetwork.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A part of a workbook while it is unpacked: stops a bomb, and notices at its end whether a byte has changed. */
final class PartStream extends FilterInputStream {
    /** Small parts may inflate as they like. */
    private static final long GRACE = 100 * 1024L;

    private final long allowed;
    private final long expectedCrc;
    private final String file;
    private final CRC32 crc = new CRC32();
    private long inflated;

    PartStream(InputStream in, long allowed, long expectedCrc, String file) {
        super(in);
        this.allowed = Math.max(allowed, GRACE);
        this.expectedCrc = expectedCrc;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read < 0) {
            if (expectedCrc >= 0 && crc.getValue() != expectedCrc) {
                throw Reason.DAMAGED.of(file);
            }
            return read;
        }
        inflated += read;
        if (inflated > allowed) {
            throw Reason.BOMB.of(file);
        }
        crc.update(bytes, from, read);
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] block = new byte[(int) Math.min(Math.max(n, 0), 8192)];
        return Math.max(0, read(block, 0, block.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
