package staffnetwork.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords of the embedded database, one file each that only this user can read, made when first asked for. */
final class Secrets {
    private static final int BYTES = 24;
    private final Path folder;

    Secrets(Path folder) throws IOException {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    /** The password of that name. */
    String password(String name) {
        try {
            return Files.readString(file(name)).strip();
        } catch (IOException unreadable) {
            throw DiskSentence.of(folder, unreadable);
        }
    }

    /** The file of that password. */
    Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n", StandardOpenOption.WRITE);
        }
        return file;
    }
}
