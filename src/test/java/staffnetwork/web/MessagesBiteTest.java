package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every rule of words bites on a small bad text, and not on a good one. */
class MessagesBiteTest {
    private static final List<String> FEATURES = List.of("kpi");

    private static KeyUse use(String... lines) {
        KeyUse use = new KeyUse(new TreeMap<>(), new TreeMap<>());
        for (String line : lines) {
            use.line(line, "Goal.java", FEATURES, Set.of("kpi.noKey"));
        }
        return use;
    }

    @Test
    void a_doubled_key_is_seen() throws IOException {
        MessageFile file = MessageFile.of("kpi", new StringReader("kpi.a=One\nkpi.b=Two\nkpi.a=Three\n"));
        assertEquals(List.of("kpi.a"), file.doubled());
        assertEquals(Map.of("kpi.a", "Three", "kpi.b", "Two"), file.texts());
    }

    @Test
    void a_key_used_in_java_and_not_there_is_missing() {
        assertEquals(
                Set.of("kpi.b.c (Goal.java)"),
                use("say(\"kpi.a\", \"kpi.b.c\");").missing(Set.of("kpi.a")));
    }

    @Test
    void a_key_used_in_a_page_and_not_there_is_missing() {
        KeyUse use = use();
        use.page(
                Facelet.of("kpi/goal.xhtml", "<p title=\"#{text['kpi.a']}\">#{not empty x ? text['kpi.b'] : ''}</p>"),
                FEATURES,
                Set.of());
        assertEquals(Set.of("kpi.b (kpi/goal.xhtml)"), use.missing(Set.of("kpi.a")));
    }

    @Test
    void a_key_that_nothing_uses_is_unused_and_a_family_is_used() {
        KeyUse use = use("say(\"kpi.a\" + \"kpi.state.\" + state);");
        assertEquals(Set.of("kpi.b"), use.unused(Set.of("kpi.a", "kpi.b", "kpi.state.OPEN")));
        assertEquals(Set.of(), use.missing(Set.of("kpi.a", "kpi.state.OPEN")));
    }

    @Test
    void a_key_that_could_be_a_file_s_name_is_used_and_never_missing() {
        KeyUse use = use("say(\"kpi.chart.csv\", \"kpi.rows.xlsx\");");
        assertEquals(Set.of(), use.unused(Set.of("kpi.chart.csv")));
        assertEquals(Set.of(), use.missing(Set.of("kpi.chart.csv")));
    }

    @Test
    void a_family_without_any_key_is_missing() {
        assertEquals(Set.of("kpi.state.… (Goal.java)"), use("\"kpi.state.\"").missing(Set.of("kpi.a")));
    }

    @Test
    void comments_settings_file_names_other_rooms_and_listed_strings_are_no_keys() {
        assertEquals(
                Set.of(),
                use(
                                "  * \"kpi.a\"",
                                "// \"kpi.a\"",
                                "@ConfigProperty(name = \"kpi.days\", defaultValue = \"3\")",
                                "\"kpi.csv\" \"db.url\" \"kpis.a\" \"kpi.noKey\" \"kpi. a\"")
                        .missing(Set.of()));
    }

    @Test
    void hard_words_are_too_hard_and_labels_are_not_judged() {
        String hard =
                "Modification of previously submitted organisational information necessitates additional authorisation by administrators.";
        assertTrue(WordRules.tooHard(hard).isPresent());
        assertFalse(WordRules.tooHard("Organisational information").isPresent());
        assertFalse(WordRules.tooHard("You can change what you told us. We do not tell your manager.")
                .isPresent());
    }

    @Test
    void a_file_is_judged_as_a_whole_by_everything_but_labels() {
        String hard = "Organisational information necessitates authorisation everywhere immediately";
        assertTrue(WordRules.tooHard(new MessageFile("kpi", Map.of("kpi.a", hard), List.of()))
                .isPresent());
        assertFalse(WordRules.tooHard(new MessageFile("kpi", Map.of("kpi.a.survey", hard), List.of()))
                .isPresent());
        assertFalse(WordRules.tooHard(new MessageFile("kpi", Map.of("kpi.a", "Authorisation"), List.of()))
                .isPresent());
    }

    @Test
    void the_field_s_names_do_not_make_a_text_hard() {
        String named = "This is how your trust did in the Workforce Disability Equality Standard last year.";
        assertFalse(WordRules.tooHard(named).isPresent());
    }

    @Test
    void a_sentence_of_26_words_is_too_long_and_one_of_25_is_not() {
        assertEquals(1, WordRules.longSentences("We go. " + "word ".repeat(26)).count());
        assertEquals(0, WordRules.longSentences("We go. " + "word ".repeat(25)).count());
    }

    @Test
    void banned_words_are_seen_in_any_form_and_case() {
        assertEquals(
                1, WordRules.bannedWords("wdes", "Disclosing it is up to you").size());
        assertEquals(1, WordRules.bannedWords("wdes", "People who suffered").size());
        assertEquals(1, WordRules.bannedWords("wdes", "Click here").size());
        assertEquals(
                0,
                WordRules.bannedWords("wdes", "People with a buffer click the blue button")
                        .size());
    }

    @Test
    void declare_is_banned_on_the_staff_side_only() {
        assertEquals(
                1,
                WordRules.bannedWords("adjustment", "You need not declare it").size());
        assertEquals(0, WordRules.bannedWords("report", "5.7 % declared it").size());
    }

    @Test
    void fixed_wording_is_known_by_its_key() {
        assertTrue(WordRules.isFixed("declaration.condition.survey"));
        assertFalse(WordRules.isFixed("declaration.survey.why"));
    }
}
