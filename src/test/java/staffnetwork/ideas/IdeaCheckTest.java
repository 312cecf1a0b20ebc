package staffnetwork.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what somebody could be recognised in an idea, and by what not. */
class IdeaCheckTest {
    static final IdeaCheck.Known KNOWN = new IdeaCheck.Known(
            Set.of("amara", "eze", "zoe", "brien", "mark", "will", "light", "short", "rose", "oconnor", "smith", "jo"),
            List.of(
                    "Medicine",
                    "Ward 7 Stroke",
                    "Fern Ward",
                    "Community and Therapies",
                    "Speech and Language Therapy"));

    private static Set<Finding.Kind> kinds(String text) {
        return IdeaCheck.of(text, KNOWN).stream().map(Finding::kind).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Handover in writing, as amara does it|NAME",
                "Ask AMARA first|NAME",
                "A note for Zoë each morning|NAME",
                "Written by O'Brien|NAME",
                "A word with Mark before the meeting|NAME",
                "Mark Smith reads it out|NAME",
                "Write to a.eze@plenty.nhs.uk|ADDRESS",
                "Write to a.eze (at) plenty.nhs.uk|ADDRESS",
                "See www.plenty.nhs.uk/rota|ADDRESS",
                "Ring 01234 567 890|NUMBER",
                "Ring bleep 12|NUMBER",
                "Ask for extension 4417|NUMBER",
                "Staff number E-20417|NUMBER",
                "A quiet room since 12/03/2026|DAY",
                "A quiet room since 3 Mar|DAY",
                "A quiet room since February|DAY",
                "A quiet room since the May rota|DAY",
                "It began in may|DAY",
                "It began in 2024|DAY",
                "Home early on Tuesdays|DAY",
                "Since last winter|DAY",
                "On the 14th|DAY",
                "Start at 7.30|TIME",
                "Start at 9am|TIME",
                "A desk on ward 12|AREA",
                "A key to room B|AREA",
                "As they do in Medicine|AREA",
                "As on the stroke side|AREA",
                "As in community and therapies|AREA",
                "Ask the chaplain|RARE_ROLE",
                "Because I am autistic|CONDITION",
                "A screen for people with MS|CONDITION",
                "A desk for my wheelchair|CONDITION",
                "A note for each porter in theatre|TOGETHER",
                "Fewer nights for midwives|TOGETHER"
            })
    void what_could_give_somebody_away_is_found(String text, Finding.Kind kind) {
        assertTrue(kinds(text).contains(kind), () -> text + " " + kinds(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handover in writing",
                "Will the rota come four weeks ahead",
                "Short breaks when I need them, and light I can change",
                "Short breaks. Light I can change.",
                "A person to ask 24/7",
                "Half a day, or 1/2 hour, or every 2-3 hours, or 1.5 hours",
                "MS Teams with captions",
                "I may start later",
                "They march to the desk",
                "A4 paper in another colour",
                "A room I can book",
                "A mark beside what is new"
            })
    void ordinary_words_are_let_go(String text) {
        assertEquals(Set.of(), kinds(text), text);
    }

    @Test
    void every_line_of_the_shipped_list_may_go_even_where_people_are_called_like_its_words() throws IOException {
        List<String> lines = shipped();
        assertEquals(38, lines.size(), "the list is read");
        assertEquals(
                List.of(), lines.stream().filter(line -> !kinds(line).isEmpty()).toList());
    }

    static List<String> shipped() throws IOException {
        Matcher groups = Pattern.compile("\\('[A-Z]+', E'([^']*)'\\)")
                .matcher(Files.readString(Path.of("src/main/resources/db/migration/V090__plan.sql")));
        return groups.results()
                .flatMap(group -> List.of(group.group(1).split("\\\\n")).stream())
                .toList();
    }

    @Test
    void what_was_found_is_named_to_the_writer_and_said_by_nothing_that_is_logged() {
        Finding found = IdeaCheck.of("As amara does it", KNOWN).get(0);
        assertEquals("amara", found.words());
        assertEquals("Finding[NAME]", found.toString());
        assertFalse(List.of(found).toString().contains("amara"));
    }

    @Test
    void letters_that_look_or_are_joined_otherwise_do_not_hide_a_name() {
        assertTrue(kinds("As a\u00ADma\u200Bra does it").contains(Finding.Kind.NAME), "invisible characters");
        assertTrue(kinds("As \uFF41mara does it").contains(Finding.Kind.NAME), "wide letters");
        assertTrue(kinds("As amara_eze does it").contains(Finding.Kind.NAME));
    }
}
