package staffnetwork.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Tells the sign-ins in a file of the data folder, from which the launcher prints them: never in the log. */
@ApplicationScoped
class SignInsTold {
    private static final String FILE = "demonstration-sign-ins";
    private static final String BEING_MADE = FILE + ".new";
    private static final String CODE = "first-administrator-code";
    private final @Nullable Path folder;

    @Inject
    SignInsTold(Config config) {
        this.folder = config.getOptionalValue("data.folder", String.class)
                .map(Path::of)
                .orElse(null);
    }

    /** The code that makes the first administrator, as an administrator would read it; empty if there is none. */
    String code() {
        Path file = file(CODE);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void tell() {
        List<String> lines = new ArrayList<>(List.of("Demonstration: all people and figures are invented. Sign in as"));
        for (DemoPerson who : DemoPerson.values()) {
            lines.add(String.format("    %-15s %-30s password: %s", who.title(), who.email(), who.password()));
        }
        write(lines);
    }

    void tellFailure() {
        write(List.of("The demonstration trust could not be made. The reason is in the log. Start again with another"
                + " folder: demo --data DIR."));
    }

    /** At the start: nothing of an earlier start is told, and the launcher can see that the trust is being made. */
    void begin() {
        try {
            Files.deleteIfExists(file(FILE));
            Files.write(file(BEING_MADE), List.of());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(List<String> lines) {
        try {
            Path fresh = Files.write(file(BEING_MADE), lines);
            Files.move(fresh, file(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(String name) {
        if (folder == null) {
            throw new IllegalStateException("a demonstration needs data.folder");
        }
        return folder.resolve(name);
    }
}
