package staffnetwork.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file with the keys that wrap all others: readable by the service's user alone, written once and replaced as a whole. */
final class KeyFile {
    private static final Set<PosixFilePermission> FOR_OTHERS =
            EnumSet.range(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_EXECUTE);

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** The configured file, or the one in the data folder. */
    static KeyFile of(@Nullable String configured, @Nullable String dataFolder) {
        if (configured != null && !configured.isBlank()) {
            return new KeyFile(Path.of(configured));
        }
        if (dataFolder == null || dataFolder.isBlank()) {
            throw new KeyProblem("Say where the key file is: set VAULT_KEY_FILE.");
        }
        return new KeyFile(Path.of(dataFolder, "keys", "keyset.json"));
    }

    Path path() {
        return path;
    }

    boolean isThere() {
        return Files.exists(path);
    }

    /** The keys in it. */
    MasterKeys read() {
        if (!isThere()) {
            throw new KeyProblem(
                    "The key file " + path + " is missing. Without it nothing people have told this service can be"
                            + " read. Put it back, restore it with: keys restore, or set VAULT_KEY_FILE"
                            + " to where it is.");
        }
        try {
            if (readByOthers()) {
                throw new KeyProblem(
                        "Other users may read the key file " + path + ". Make it safe with: chmod 400 " + path);
            }
            return MasterKeys.read(Files.readString(path));
        } catch (IOException unreadable) {
            throw new KeyProblem(
                    "The key file " + path + " cannot be read ("
                            + unreadable.getClass().getSimpleName() + "). Give the service's user the right to.",
                    unreadable);
        }
    }

    private boolean readByOthers() throws IOException {
        if (!posix(path)) {
            return false;
        }
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        rights.addAll(Files.getPosixFilePermissions(path));
        rights.retainAll(FOR_OTHERS);
        return !rights.isEmpty();
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Writes the file for the first time; one that is there is never overwritten. */
    void create(MasterKeys keys) {
        if (isThere()) {
            throw new KeyProblem("There is a key file at " + path + " already; it is never overwritten.");
        }
        write(keys, false);
    }

    /** Puts other keys in the place of those there, all at once. */
    void replace(MasterKeys keys) {
        write(keys, true);
    }

    private void write(MasterKeys keys, boolean over) {
        Path folder = path.resolveSibling("");
        try {
            Files.createDirectories(folder, rights(path, "rwx------"));
            Path fresh = Files.createTempFile(folder, "keyset", ".new", rights(path, "rw-------"));
            Files.writeString(fresh, keys.written());
            if (posix(path)) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("r--------"));
            }
            if (over) {
                Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.createLink(path, fresh); // unlike a move, it fails if somebody was quicker
                Files.delete(fresh);
            }
        } catch (FileAlreadyExistsException quicker) {
            throw new KeyProblem("There is a key file at " + path + " already; it is never overwritten.", quicker);
        } catch (IOException failed) {
            throw new KeyProblem(
                    "The key file " + path + " cannot be written ("
                            + failed.getClass().getSimpleName() + "). Give the service's user the right to.",
                    failed);
        }
    }

    /** The rights of a new file or folder, where the file system knows them. */
    static FileAttribute<?>[] rights(Path path, String text) {
        return posix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
