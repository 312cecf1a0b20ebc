package staffnetwork.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import staffnetwork.spreadsheet.Spelling;
import staffnetwork.spreadsheet.SurveyWorkbook;

/** How long it takes to count the answers of a survey workbook, against merely unpacking the same sheet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class SurveyReading {
    private static final int BLOCK = 256 * 1024;

    /** Respondents in the workbook. */
    @Param({"5000", "50000"})
    public int rows = 5000;

    /** How its cells are spelled. */
    @Param({"SHARED", "INLINE"})
    public String spelling = "SHARED";

    private Path file = Path.of("");

    /** Makes the workbook once and checks that all readers count the same. */
    @Setup(Level.Trial)
    public void make() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmark"));
        file = folder.resolve("survey-" + spelling + "-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            SurveyWorkbook.write(file, Spelling.valueOf(spelling), rows, 7);
        }
        AnswerCount ours = AnswerCount.byOurReader(file);
        for (AnswerCount other : List.of(AnswerCount.byPoiSax(file), AnswerCount.byFastexcel(file))) {
            if (ours.rows() != rows || !ours.sums().equals(other.sums())) {
                throw new IllegalStateException("the readers do not agree: " + ours.sums() + " and " + other.sums());
            }
        }
    }

    /** The workbook that is read. */
    Path file() {
        return file;
    }

    /** Unpacks the sheet and does nothing with it: the floor. */
    @Benchmark
    public long inflate() throws IOException {
        byte[] block = new byte[BLOCK];
        long bytes = 0;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                bytes += read;
            }
        }
        return bytes;
    }

    /** Opens the workbook with all safeguards and counts the answers of the WDES columns by token. */
    @Benchmark
    public AnswerCount ours() {
        return AnswerCount.byOurReader(file);
    }

    /** Counts the same with POI's streaming reader; fewer rounds, because each takes seconds. */
    @Benchmark
    @Warmup(iterations = 1, time = 1)
    @Measurement(iterations = 2, time = 1)
    public AnswerCount poiSax() throws IOException {
        return AnswerCount.byPoiSax(file);
    }

    /** Counts the same with fastexcel-reader. */
    @Benchmark
    @Warmup(iterations = 2, time = 1)
    @Measurement(iterations = 3, time = 1)
    public AnswerCount fastexcel() throws IOException {
        return AnswerCount.byFastexcel(file);
    }
}
