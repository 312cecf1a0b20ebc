package staffnetwork.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EverythingKeptTest {
    private static final int PIECE = 1 << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 5, PIECE - 12, PIECE - 5, PIECE - 1, PIECE, PIECE + 3, 3 * PIECE - 70})
    void a_word_is_found_wherever_it_stands_in_a_file(int before) throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[before]);
        assertEquals(0, found(file));
        Files.writeString(file, "canarythree", StandardOpenOption.APPEND);
        assertEquals(1, Math.min(1, found(file)));
    }

    private static int found(Path file) throws IOException {
        AtomicInteger found = new AtomicInteger();
        EverythingKept.file(file, (where, text) -> found.addAndGet(text.contains("canarythree") ? 1 : 0));
        return found.get();
    }
}
