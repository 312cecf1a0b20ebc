package staffnetwork.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** How far the reading of a file is; through it a reading is stopped from outside or when it takes too long. */
public final class Progress {
    private static final int LOOK_AT_THE_CLOCK = 1024;
    private final Clock clock;
    private final Instant deadline;
    private final AtomicLong rows = new AtomicLong();
    private volatile boolean cancelled;

    /** A reading that begins now and may take so long. */
    public Progress(Clock clock, Duration patience) {
        this.clock = clock;
        this.deadline = clock.instant().plus(patience);
    }

    /** Says that one more row was read. */
    public void row() {
        long read = rows.incrementAndGet();
        if (cancelled) {
            throw new Stopped(Stopped.Why.CANCELLED);
        }
        if (read % LOOK_AT_THE_CLOCK == 0 && clock.instant().isAfter(deadline)) {
            throw new Stopped(Stopped.Why.TOO_LONG);
        }
    }

    /** Rows read so far, those looked at to recognise the file included. */
    public long rows() {
        return rows.get();
    }

    /** Stops the reading at its next row. */
    public void cancel() {
        cancelled = true;
    }

    /** Ends a reading from inside; caught by who started it. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Why why;

        Stopped(Why why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        /** Why it ended. */
        public Why why() {
            return why;
        }

        /** Why it ended. */
        public enum Why {
            /** The user cancelled it. */
            CANCELLED,
            /** It took longer than a reading may. */
            TOO_LONG
        }
    }
}
