package staffnetwork.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.survey.Detection;
import staffnetwork.survey.SurveyFiles;
import staffnetwork.workforce.Detected;
import staffnetwork.workforce.WorkforceFiles;

/** What a fuzzer looks for where a file is recognised: an exception that escapes, or a file that is not known and nobody says why. */
class DetectionFuzzTest {
    private static final int LARGEST = 1 << 16;
    private static final Path FILE = file();

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", ".csv");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void a_file_is_recognised_or_told_why_not(byte[] bytes) throws IOException {
        if (bytes == null || bytes.length > LARGEST) {
            return;
        }
        Files.write(FILE, bytes);
        if (SurveyFiles.detect(FILE, "some.csv", Limits.ofTrust()) instanceof Detection.NotRecognised not) {
            assertFalse(not.fault().sentence().isBlank());
        }
        if (new WorkforceFiles().detect(FILE, "some.csv") instanceof Detected.Unknown unknown) {
            assertFalse(unknown.faults().isEmpty());
        }
    }
}
