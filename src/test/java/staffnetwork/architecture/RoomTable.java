package staffnetwork.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rooms of the house and what each may use, as decided.
 *
 * @param rooms for each room the rooms it may use
 */
record RoomTable(Map<String, Set<String>> rooms) {
    static RoomTable read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RoomTable of(List<String> lines) {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (String line : lines) {
            String said = line.replaceFirst("#.*", "").strip();
            if (said.isEmpty()) {
                continue;
            }
            int colon = said.indexOf(':');
            Set<String> uses =
                    new TreeSet<>(List.of(said.substring(colon + 1).strip().split("\\s+")));
            uses.remove("");
            if (rooms.put(said.substring(0, colon).strip(), uses) != null) {
                throw new IllegalArgumentException("the table names a room twice: " + said);
            }
        }
        return new RoomTable(rooms);
    }

    /** What a room may use, or nothing if the table does not know the room. */
    Optional<Set<String>> allowed(String room) {
        return Optional.ofNullable(rooms.get(room));
    }
}
