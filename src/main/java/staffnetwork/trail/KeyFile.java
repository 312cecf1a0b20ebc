package staffnetwork.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * The one file outside the database that holds what signs checkpoints and what pseudonyms are made with. Made once, at the first
 * start, readable for this user only; without it a trail that was begun does not go on.
 */
final class KeyFile {
    static final String NAME = "trail.key";
    private static final int PSEUDONYM_BYTES = 32;

    private KeyFile() {}

    /** Reads the keys, or makes them if nothing was begun with others. */
    static Keys readOrMake(Path folder, boolean begun) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            if (begun) {
                throw new IllegalStateException(
                        "The key file " + file + " is missing. The record of who looked was begun "
                                + "with it and cannot go on with another. Put it back from its copy.");
            }
            make(file);
        }
        return read(file);
    }

    /** Reads the keys of that file. */
    static Keys read(Path file) {
        Map<String, byte[]> parts = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    String value = line.substring(colon + 1).strip();
                    parts.put(line.substring(0, colon), Base64.getDecoder().decode(value));
                }
            }
            return new Keys(
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(part(parts, "signing"))),
                    VerifyKey.of(Base64.getEncoder().encodeToString(part(parts, "verify"))),
                    part(parts, "pseudonyms"));
        } catch (AccessDeniedException denied) {
            throw new UncheckedIOException("The key file " + file + " cannot be read by this user.", denied);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key file " + file + " cannot be read.", unreadable);
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new IllegalStateException(
                    "The key file " + file + " is damaged. Put it back from its copy.", damaged);
        }
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        byte[] value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    private static void make(Path file) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] pseudonyms = new byte[PSEUDONYM_BYTES];
            new SecureRandom().nextBytes(pseudonyms);
            Path fresh = file.resolveSibling(NAME + ".new");
            Files.deleteIfExists(fresh);
            Files.createDirectories(file.toAbsolutePath().getParent(), only(file, "rwx------"));
            Files.createFile(fresh, only(file, "rw-------"));
            String content = line("signing", pair.getPrivate().getEncoded())
                    + line("verify", pair.getPublic().getEncoded())
                    + line("pseudonyms", pseudonyms);
            Files.writeString(fresh, content, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            if (posix(file)) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("r--------"));
            }
            Files.move(fresh, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The key file " + file + " cannot be made.", unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    private static String line(String name, byte[] value) {
        return name + ": " + Base64.getEncoder().encodeToString(value) + "\n";
    }

    private static FileAttribute<?>[] only(Path file, String permissions) {
        return posix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
