package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution's own command as a process of its own: no server, no database, only what is packed. */
class WdesCommandIT {
    private final Path folder;

    WdesCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    private CommandRun run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of(System.getProperty("dist"), "staff-network.jar").toString(),
                "wdes"));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the command did not end");
        return new CommandRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.ISO_8859_1),
                Files.readString(err, StandardCharsets.ISO_8859_1));
    }

    @Test
    void the_packed_command_writes_its_three_files() throws Exception {
        Path recruitment = CommandRun.table(folder, "recruitment.csv", """
                Stage|Disabled|Non-disabled|Unknown
                Shortlisted|240|3100|160
                Appointed|40|620|25
                """);
        Path results = folder.resolve("results");
        CommandRun run = run("--year", 2025, "--recruitment", recruitment, "--out", "results");
        assertEquals(
                "1.2",
                CommandRun.at(run.metrics(results), "2", "relativeLikelihood").toString());
        assertEquals(List.of("metrics.csv", "metrics.json", "wdes-2025.xlsx"), CommandRun.names(results));
        assertTrue(run.out().contains("1.20 times as likely"), run.out());
        assertEquals(
                2025,
                SubmissionWorkbookTest.years(results.resolve("wdes-2025.xlsx"))
                        .get(0)
                        .wdesYear());
    }

    @Test
    void a_fault_is_one_sentence_and_exit_code_2() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "Name,Colour\nAnna,blue\n");
        CommandRun run = run("--year", 2025, "--board", wrong, "--out", folder.resolve("results"));
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("wrong.csv"), run.err());
        assertTrue(Files.notExists(folder.resolve("results")));
    }
}
