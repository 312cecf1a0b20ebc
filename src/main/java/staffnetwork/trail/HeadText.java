package staffnetwork.trail;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A signed head as people outside IT keep it: a short text that says nothing of anybody, and with which the trail can be checked
 * whatever was done to the database.
 *
 * @param checkpoint the head
 * @param key the key that signed it
 */
record HeadText(Checkpoint checkpoint, VerifyKey key) {
    /** The text; keep it as it is. */
    String text() {
        return String.format(
                Locale.ROOT,
                """
                Staff network: signed head of the list of who asked for what.
                It names nobody. Keep it where people who run the computers cannot change it.
                To check: java -jar staff-network.jar verify --head THIS-FILE

                entries: %d
                hash: %s
                signed: %s
                key: %s
                verify-key: %s
                signature: %s
                """,
                checkpoint.sequence(),
                checkpoint.hash(),
                checkpoint.moment(),
                checkpoint.key(),
                key.text(),
                checkpoint.signature());
    }

    /** Reads a text; fails with IllegalArgumentException if it is no head, or was changed. */
    static HeadText of(String text) {
        Map<String, String> parts = new HashMap<>();
        text.lines().filter(line -> line.contains(": ")).forEach(line -> {
            int colon = line.indexOf(": ");
            parts.put(
                    line.substring(0, colon).strip(), line.substring(colon + 2).strip());
        });
        try {
            Checkpoint checkpoint = new Checkpoint(
                    Long.parseLong(part(parts, "entries")),
                    Hash.ofHex(part(parts, "hash")),
                    Instant.parse(part(parts, "signed")),
                    part(parts, "key"),
                    part(parts, "signature"));
            HeadText head = new HeadText(checkpoint, VerifyKey.of(part(parts, "verify-key")));
            if (!checkpoint.isSignedBy(head.key)) {
                throw new IllegalArgumentException("its signature is not right");
            }
            return head;
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException("its date cannot be read", noDate);
        }
    }

    private static String part(Map<String, String> parts, String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no line \"" + name + ":\"");
        }
        return value;
    }
}
