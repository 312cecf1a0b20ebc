package staffnetwork.accesstowork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Twenty months of eighty people with a clock that stands where it is put: awards entered, changed, asked for again and deleted,
 * people who leave, a server that is down for days and looks several times a day. The oracle knows only what happened to each award,
 * and says on which day its one letter has to go.
 */
class EighteenMonthsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 610;
    private static final int PEOPLE = 80;

    /** One last day of somebody's, from when it was entered to when it was no more. */
    private static final class Life {
        private final UUID person;
        private final LocalDate entered;
        private final LocalDate until;
        private @Nullable LocalDate over;

        Life(UUID person, LocalDate entered, LocalDate until) {
            this.person = person;
            this.entered = entered;
            this.until = until;
        }
    }

    private final Map<UUID, Application> kept = new TreeMap<>();
    private final Map<UUID, Life> now = new HashMap<>();
    private final List<Life> lives = new ArrayList<>();
    private final List<LocalDate> up = new ArrayList<>();
    private final List<String> rung = new ArrayList<>();

    @Test
    void no_letter_is_lost_or_doubled_and_none_goes_to_a_leaver() {
        int letters = 0;
        for (int seed = 0; seed < 12; seed++) {
            kept.clear();
            now.clear();
            lives.clear();
            up.clear();
            rung.clear();
            run(new Random(seed));
            List<String> expected =
                    lives.stream().flatMap(this::letter).sorted().toList();
            assertEquals(expected, rung.stream().sorted().toList(), "seed " + seed);
            letters += expected.size();
        }
        assertTrue(letters > 600, letters + " letters");
    }

    private void run(Random random) {
        for (int i = 0; i < PEOPLE; i++) {
            kept.put(new UUID(1, i), Application.NOTHING);
        }
        int down = 0;
        for (int i = 0; i < DAYS; i++) {
            LocalDate today = FIRST.plusDays(i);
            for (UUID person : List.copyOf(kept.keySet())) {
                if (random.nextInt(60) == 0) {
                    something(random, person, today);
                }
            }
            down = down > 0 ? down - 1 : random.nextInt(40) == 0 ? 1 + random.nextInt(12) : 0;
            if (down == 0) {
                up.add(today);
                for (int look = 0; look <= random.nextInt(3); look++) {
                    look(today);
                }
            }
        }
    }

    private void look(LocalDate today) {
        for (UUID person : Renewals.due(kept, today)) {
            kept.computeIfPresent(person, (id, own) -> own.reminded(today));
            rung.add(today + " " + person);
        }
    }

    private void something(Random random, UUID person, LocalDate today) {
        Application own = kept.getOrDefault(person, Application.NOTHING);
        Life life = now.get(person);
        switch (random.nextInt(life == null ? 1 : 9)) {
            case 0, 1, 2 -> enters(person, own, today, today.plusDays(20 + random.nextInt(280)));
            case 3, 4, 5 -> kept.put(person, own.awarded(today, "Other words", ended(life).until, today));
            case 6 -> {
                kept.put(person, own.renews(today));
                over(life, today);
            }
            case 7 -> {
                kept.put(person, Application.NOTHING);
                over(life, today);
                now.remove(person);
            }
            default -> {
                kept.remove(person); // the room deletes a leaver's row in the transaction in which they leave
                over(life, today);
                now.remove(person);
            }
        }
    }

    private static Life ended(@Nullable Life life) {
        return java.util.Objects.requireNonNull(life);
    }

    private void enters(UUID person, Application own, LocalDate today, LocalDate until) {
        Life before = now.get(person);
        if (before != null && before.until.equals(until)) {
            return;
        }
        over(before, today);
        Life life = new Life(person, today, until);
        now.put(person, life);
        lives.add(life);
        kept.put(person, own.awarded(today, "Words", until, today));
    }

    private static void over(@Nullable Life life, LocalDate today) {
        if (life != null && life.over == null) {
            life.over = today;
        }
    }

    /** The one letter of an award: on the first day on which the server looks once 84 days are left, if the award is still there. */
    private java.util.stream.Stream<String> letter(Life life) {
        LocalDate alarm = life.until.minusDays(84);
        if (!alarm.isAfter(life.entered)) {
            return java.util.stream.Stream.empty(); // the page said so as it was entered
        }
        LocalDate over = life.over;
        return up.stream()
                .filter(day -> !day.isBefore(alarm))
                .findFirst()
                .filter(day -> over == null || day.isBefore(over))
                .map(day -> day + " " + life.person)
                .stream();
    }
}
