package staffnetwork.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * The code that makes the first administrator: made anew at each start until it was used, kept as a hash, and told in a file
 * that only the service's own user can read. The launcher prints it from there; it is never logged.
 */
@ApplicationScoped
class FirstCode {
    static final String FILE = "first-administrator-code";
    private static final Logger LOG = Logger.getLogger(FirstCode.class.getName());

    private final LocalAccounts accounts;
    private final @Nullable Path file;

    @Inject
    FirstCode(LocalAccounts accounts, Config config) {
        this.accounts = accounts;
        this.file = config.getOptionalValue("data.folder", String.class)
                .map(folder -> Path.of(folder, FILE))
                .orElse(null);
    }

    void atStart(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) @Initialized(ApplicationScoped.class)
                    Object application) {
        forget();
        if (!accounts.isFirstAdministratorWanted()) {
            return;
        }
        if (file == null) {
            LOG.warning(
                    "Set data.folder to a folder of this service: the first administrator's code is written there.");
            return;
        }
        OneTimeCode code = OneTimeCode.fresh();
        accounts.replaceFirstCode(code);
        write(file, code);
    }

    private static void write(Path file, OneTimeCode code) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(file, ownOnly);
            Files.writeString(file, code.forPeople() + System.lineSeparator());
        } catch (IOException failed) {
            throw new UncheckedIOException("The first administrator's code cannot be written to " + file, failed);
        }
    }

    /** Takes the file away. */
    void forget() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The first administrator's code cannot be taken away", failed);
        }
    }
}
