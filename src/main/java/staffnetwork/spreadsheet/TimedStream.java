package staffnetwork.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A file or part that is read for so long and no longer, whatever the reader makes of it. */
final class TimedStream extends FilterInputStream {
    private static final int MINUTES = 2;
    private final String file;
    private final CompletableFuture<Boolean> late;

    TimedStream(InputStream in, String file) {
        this(in, file, new CompletableFuture<Boolean>().completeOnTimeout(true, MINUTES, TimeUnit.MINUTES));
    }

    /**
     * The same with a timer of the caller's.
     *
     * @param late true as soon as the time is up
     */
    TimedStream(InputStream in, String file, CompletableFuture<Boolean> late) {
        super(in);
        this.file = file;
        this.late = late;
    }

    @Override
    public int read() throws IOException {
        demandTime();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        demandTime();
        return super.read(bytes, from, length);
    }

    private void demandTime() {
        if (late.getNow(false)) {
            throw Reason.TOO_SLOW.of(file);
        }
    }

    @Override
    public void close() throws IOException {
        late.complete(false);
        super.close();
    }
}
