package staffnetwork.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** One run of the {@code wdes} command and what it said. */
record CommandRun(int exit, String out, String err) {
    static CommandRun of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = WdesCommand.run(
                Stream.of(arguments).map(Object::toString).toList(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The metrics of a run that must have succeeded. */
    JsonObject metrics(Path folder) {
        Assertions.assertEquals(0, exit, err);
        Assertions.assertEquals("", err);
        return json(folder).getAsJsonObject("metrics");
    }

    static JsonObject json(Path folder) {
        try {
            return JsonParser.parseString(Files.readString(folder.resolve("metrics.json")))
                    .getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value inside, by the names on the way to it. */
    static JsonElement at(JsonElement tree, String... names) {
        JsonElement inside = tree;
        for (String name : names) {
            inside = inside.getAsJsonObject().get(name);
        }
        return inside;
    }

    /** The names in a folder, hidden ones too; empty if it is not there. */
    static List<String> names(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A CSV file; columns are separated by bars. */
    static Path table(Path folder, String name, String text) {
        String csv = text.lines()
                .map(line -> "\"" + String.join("\",\"", line.split("\\|", -1)) + "\"")
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        try {
            return Files.writeString(folder.resolve(name), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real file beside the project; the test is left out where it is not there. */
    static Path shared(String path) {
        Path file = Path.of("..", "shared", "data").resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
        return file;
    }
}
