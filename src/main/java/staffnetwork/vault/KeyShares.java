package staffnetwork.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The key file in two shares for two custodians. Either alone says nothing: one is random, the other is the file with that random
 * text over it. Both together give the file, and checksums tell a damaged share, a share of another backup and the same share
 * given twice.
 */
final class KeyShares {
    private static final String HEAD = "staff-network key share";
    private static final int SET_BYTES = 6;
    private static final int LINE = 64;

    private KeyShares() {}

    /** Both shares, as text that can be printed. */
    static List<String> split(MasterKeys keys) {
        byte[] secret = keys.written().getBytes(StandardCharsets.UTF_8);
        SecureRandom random = new SecureRandom();
        byte[] first = new byte[secret.length];
        random.nextBytes(first);
        byte[] set = new byte[SET_BYTES];
        random.nextBytes(set);
        String name = HexFormat.of().formatHex(set);
        return List.of(text(1, name, first, secret), text(2, name, over(first, secret), secret));
    }

    private static String text(int number, String set, byte[] share, byte[] secret) {
        List<String> lines = new ArrayList<>(List.of(
                HEAD + " " + number + " of 2. Both are needed. Keep them with two people, never together.",
                "number: " + number,
                "set: " + set,
                "key: " + hash(secret),
                "check: " + hash(share)));
        String body = Base64.getEncoder().encodeToString(share);
        for (int i = 0; i < body.length(); i += LINE) {
            lines.add("share: " + body.substring(i, Math.min(body.length(), i + LINE)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The keys from both shares, in either order. */
    static MasterKeys join(String one, String other) {
        Share a = Share.read(one);
        Share b = Share.read(other);
        if (!a.set().equals(b.set()) || !a.key().equals(b.key())) {
            throw new KeyProblem("The two shares are of different backups (" + a.set() + " and " + b.set()
                    + "). Use two of the same.");
        }
        if (a.number().equals(b.number())) {
            throw new KeyProblem("Both files are share " + a.number() + ". The other share is needed too.");
        }
        byte[] first = a.body();
        byte[] second = b.body();
        if (first.length != second.length) {
            throw new KeyProblem("The two shares differ in length, so one is damaged.");
        }
        byte[] secret = over(first, second);
        if (!hash(secret).equals(a.key())) {
            throw new KeyProblem("The two shares together do not give the key. One was changed.");
        }
        return MasterKeys.read(new String(secret, StandardCharsets.UTF_8));
    }

    /** What one share says. */
    private record Share(String number, String set, String key, String check, String text) {
        static Share read(String file) {
            Map<String, String> fields = new HashMap<>();
            file.lines()
                    .map(line -> line.split(": ", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> fields.merge(parts[0], parts[1].strip(), String::concat));
            if (!file.startsWith(HEAD)) {
                throw notAShare();
            }
            return new Share(
                    part(fields, "number"),
                    part(fields, "set"),
                    part(fields, "key"),
                    part(fields, "check"),
                    part(fields, "share"));
        }

        private static String part(Map<String, String> fields, String name) {
            String part = fields.get(name);
            if (part == null) {
                throw notAShare();
            }
            return part;
        }

        private static KeyProblem notAShare() {
            return new KeyProblem("This is no share of a key, or a part of it is missing.");
        }

        byte[] body() {
            try {
                byte[] body = Base64.getDecoder().decode(text);
                // the last character has bits that no byte comes from: they must be as we wrote them
                if (hash(body).equals(check)
                        && Base64.getEncoder().encodeToString(body).equals(text)) {
                    return body;
                }
            } catch (IllegalArgumentException damaged) {
                // the sentence below says it
            }
            throw new KeyProblem("Share " + number + " is damaged: its checksum is not right.");
        }
    }

    private static byte[] over(byte[] one, byte[] other) {
        byte[] result = new byte[one.length];
        for (int i = 0; i < one.length; i++) {
            result[i] = (byte) (one[i] ^ other[i]);
        }
        return result;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes one share into a new file that only this user can read. */
    static void write(Path file, String share) {
        try {
            Files.createFile(file, KeyFile.rights(file, "rw-------"));
            Files.writeString(file, share, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new KeyProblem("There is a file " + file + " already. Choose another name.", there);
        } catch (IOException failed) {
            throw new KeyProblem("The share cannot be written to " + file + ".", failed);
        }
    }
}
