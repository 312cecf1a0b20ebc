package staffnetwork.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class TimeLimitTest {
    /** Ten thousand bytes; the time is up when so many of them were read. */
    private static Optional<Fault> read(int inTime) {
        CompletableFuture<Boolean> late = new CompletableFuture<>();
        InputStream bytes = new FilterInputStream(new ByteArrayInputStream(new byte[10_000])) {
            private int seen;

            @Override
            public int read(byte[] block, int from, int length) throws IOException {
                int read = super.read(block, from, Math.min(length, 100));
                seen += read;
                if (seen > inTime) {
                    late.complete(true);
                }
                return read;
            }
        };
        InputStream in = new TimedStream(bytes, "slow.csv", late);
        return Guard.run(Place.file("slow.csv"), () -> assertEquals(10_000, in.readAllBytes().length));
    }

    @Test
    void a_reading_that_takes_too_long_is_stopped_with_a_sentence() {
        String sentence = read(5_000).orElseThrow().sentence();
        assertTrue(sentence.startsWith("slow.csv: expected a file that can be read within two minutes"), sentence);
    }

    @Test
    void a_reading_within_the_time_is_left_alone() {
        assertEquals(Optional.empty(), read(20_000));
    }

    @Test
    void the_timer_itself_rings() throws Exception {
        CompletableFuture<Boolean> late =
                new CompletableFuture<Boolean>().completeOnTimeout(true, 20, TimeUnit.MILLISECONDS);
        InputStream in = new TimedStream(new ByteArrayInputStream(new byte[10]), "slow.csv", late);
        assertTrue(late.get(10, TimeUnit.SECONDS));
        assertTrue(Guard.run(Place.file("slow.csv"), () -> in.read()).isPresent());
    }
}
