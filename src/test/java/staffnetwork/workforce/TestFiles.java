package staffnetwork.workforce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.Fault;

/** Small files for the workforce tests. */
final class TestFiles {
    private TestFiles() {}

    /** A CSV file with these rows. */
    static Path csv(Path folder, String name, List<List<String>> rows) {
        String text = rows.stream()
                .map(row -> row.stream().map(TestFiles::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return write(folder, name, text);
    }

    /** A CSV file with this text, columns separated by bars, blanks around them ignored. */
    static Path table(Path folder, String name, String text) {
        List<List<String>> rows = text.lines()
                .map(line -> List.of(line.split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
        return csv(folder, name, rows);
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The figures, or a failure that says why there are none. */
    static <F> Imported.Accepted<F> accepted(Imported<F> imported) {
        if (imported instanceof Imported.Accepted<F> accepted) {
            return accepted;
        }
        return Assertions.fail("rejected: "
                + faults(imported).stream().limit(8).map(Fault::sentence).collect(Collectors.joining("\n")));
    }

    static List<Fault> faults(Imported<?> imported) {
        return imported instanceof Imported.Accepted<?> accepted
                ? accepted.warnings()
                : ((Imported.Rejected<?>) imported).faults();
    }

    static List<Fault> blockers(Imported<?> imported) {
        return faults(imported).stream().filter(Fault::blocks).toList();
    }

    /** The files beside the project, if this machine has them. */
    static Optional<Path> shared(String path) {
        Path file = Path.of("..", "shared", "data").resolve(path);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    private static String quoted(String cell) {
        return cell.matches(".*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
