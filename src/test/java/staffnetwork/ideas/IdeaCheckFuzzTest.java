package staffnetwork.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two thousand seeded texts with something planted in each that could give somebody away, and as many without. */
class IdeaCheckFuzzTest {
    private static final int TEXTS = 2000;
    private static final String[] FIRST = {
        "Amara",
        "Tom",
        "Wiktoria",
        "Olufemi",
        "Zoë",
        "Siân",
        "Mark",
        "Grace",
        "Will",
        "Rose",
        "Ayşe",
        "José",
        "Nguyen",
        "Priya"
    };
    private static final String[] LAST = {
        "Eze",
        "Barley",
        "Kowalska",
        "Adeyemi",
        "O'Connor",
        "Lloyd-Jones",
        "Young",
        "Green",
        "Light",
        "Page",
        "Demir",
        "Núñez",
        "Thi",
        "Raman"
    };
    private static final List<String> AREAS = List.of("Ward 7 Stroke", "Rowan House", "Endoscopy", "Sterile Services");
    private final Random random = new Random(32);

    private String one(String... some) {
        return some[random.nextInt(some.length)];
    }

    private static IdeaCheck.Known known() {
        Set<String> parts = new HashSet<>();
        for (int i = 0; i < FIRST.length; i++) {
            parts.addAll(IdeaCheck.words(FIRST[i]));
            parts.addAll(IdeaCheck.words(LAST[i]));
        }
        parts.removeIf(part -> part.length() < 2);
        return new IdeaCheck.Known(parts, AREAS);
    }

    private String name() {
        int which = random.nextInt(FIRST.length);
        String name = one(FIRST[which] + " " + LAST[which], FIRST[which], LAST[which]);
        return random.nextInt(4) == 0 ? name.toUpperCase(Locale.UK) : name;
    }

    private String month() {
        return one(
                "January",
                "February",
                "April",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December");
    }

    private String planted(Finding.Kind kind) {
        int number = 1 + random.nextInt(28);
        return switch (kind) {
            case NAME -> one("as ", "ask ", "with ") + name();
            case ADDRESS ->
                one("t.barley@plenty.nhs.uk", "www.plenty.nhs.uk/x", "https://plenty.nhs.uk", "t.barley (at) nhs.net");
            case NUMBER ->
                one("0", "07") + (100 + random.nextInt(900)) + one(" ", "-", "") + (100000 + random.nextInt(900000));
            case DAY ->
                one(
                        number + one("/", ".", "-") + "03" + one("/", ".", "-").substring(0, 0) + "/2026",
                        number + " " + month(),
                        "in " + month(),
                        "since 20" + (10 + random.nextInt(17)),
                        "every " + one("Monday", "Tuesday", "Friday"),
                        one("last week", "yesterday", "this summer", "at Christmas"));
            case TIME ->
                "at " + one((1 + random.nextInt(12)) + one("am", " pm"), "07:" + (10 + random.nextInt(49)), "7.30");
            case AREA ->
                one(
                        "ward " + number,
                        "on Ward 7 stroke",
                        "at Rowan House",
                        "in endoscopy",
                        "Room C",
                        "sterile services");
            case RARE_ROLE -> one("the chaplain", "the medical director", "our fire officer", "the Chief Nurse");
            case CONDITION ->
                one(
                        "because of my epilepsy",
                        "for dyslexic staff",
                        "deaf people",
                        "after cancer",
                        "my depression",
                        "with MS");
            case TOGETHER ->
                one(
                        "for nurses on nights",
                        "a porter in theatre",
                        "weekend staff in the pharmacy",
                        "midwives, part-time");
        };
    }

    @Test
    void whatever_is_planted_is_found_and_a_text_without_is_let_go() throws IOException {
        List<String> lines = IdeaCheckTest.shipped();
        IdeaCheck.Known known = known();
        Map<Finding.Kind, List<String>> missed = new EnumMap<>(Finding.Kind.class);
        List<Finding.Kind> kinds = List.of(Finding.Kind.values());
        int alarms = 0;
        for (int i = 0; i < TEXTS; i++) {
            Finding.Kind kind = kinds.get(i % kinds.size());
            String line = lines.get(random.nextInt(lines.size()));
            String other = lines.get(random.nextInt(lines.size()));
            alarms += IdeaCheck.of(line + ", " + other.toLowerCase(Locale.UK), onlyNames(known))
                            .isEmpty()
                    ? 0
                    : 1;
            String text =
                    random.nextBoolean() ? line + " " + planted(kind) + "." : line + ", " + planted(kind) + " " + other;
            if (IdeaCheck.of(text, known).stream().noneMatch(each -> each.kind() == kind)) {
                missed.computeIfAbsent(kind, each -> new ArrayList<>()).add(text);
            }
        }
        assertEquals(Map.of(), missed, "planted and not found");
        assertTrue(alarms <= TEXTS / 50, () -> "two lines of the list together: false alarms");
    }

    private static IdeaCheck.Known onlyNames(IdeaCheck.Known known) {
        return new IdeaCheck.Known(known.nameParts(), List.of());
    }

    @Test
    void a_name_that_is_an_ordinary_word_in_small_letters_is_the_one_thing_that_stays_unseen() {
        IdeaCheck.Known known = known();
        assertEquals(
                List.of(),
                IdeaCheck.of("ask will about it", known),
                "known limit: the network reads every text as well");
        assertEquals(1, IdeaCheck.of("ask Will about it", known).size());
    }
}
