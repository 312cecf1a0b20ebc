package staffnetwork.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import staffnetwork.access.ComesAgain;

class RowsForEverybodyTest {
    private final List<String> done = new ArrayList<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final ComesAgain oneThread = new ComesAgain() {
        @Override
        public void soon(Logger log, Runnable task) {
            queue.add(task);
        }
    };

    private final class Room implements RowForEverybody {
        private final String name;
        private int lacking;

        Room(String name, int lacking) {
            this.name = name;
            this.lacking = lacking;
        }

        @Override
        public int makeRows(int most) {
            if (lacking < 0) {
                throw new IllegalStateException("broken");
            }
            int made = Math.min(most, lacking);
            lacking -= made;
            done.add(name + " made " + made);
            return made;
        }

        @Override
        public void tidy() {
            done.add(name + " tidied");
        }
    }

    private static PersonJoined somebody() {
        return new PersonJoined(UUID.randomUUID(), LocalDate.of(2026, 6, 1));
    }

    private void work() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    @Test
    void a_letter_goes_out_between_the_rows_of_thousands_who_joined_together() {
        RowsForEverybody rows = new RowsForEverybody(List.of(new Room("plan", 120), new Room("leave", 20)), oneThread);
        rows.joined(somebody());
        rows.joined(somebody());
        queue.add(() -> done.add("letter"));
        work();
        assertEquals(
                List.of(
                        "plan made 50",
                        "leave made 20",
                        "letter",
                        "plan made 50",
                        "leave made 0",
                        "plan made 20",
                        "leave made 0",
                        "plan tidied",
                        "leave tidied"),
                done);
    }

    @Test
    void a_room_that_fails_stops_no_other_and_whoever_joins_later_is_seen_to() {
        RowsForEverybody rows = new RowsForEverybody(List.of(new Room("plan", -1), new Room("leave", 1)), oneThread);
        rows.joined(somebody());
        work();
        assertEquals(List.of("leave made 1", "plan tidied", "leave tidied"), done);
        done.clear();
        rows.joined(somebody());
        work();
        assertTrue(done.contains("leave made 0"), done::toString);
    }
}
