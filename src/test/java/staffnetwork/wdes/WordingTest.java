package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words people can read: design paper on the interface, goals R1 and R2. */
class WordingTest {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final List<String> BANNED = List.of(
            "disclose", "suffer", "special needs", "click here", "the disabled", "handicap", "wheelchair-bound");

    private static List<String> sentences() throws IOException {
        Properties wording = new Properties();
        wording.load(new InputStreamReader(
                Objects.requireNonNull(WordingTest.class.getResourceAsStream("wording.properties")),
                StandardCharsets.UTF_8));
        Stream<String> rules = RuleTable.rows("rules.csv").stream()
                .filter(row -> row.getField("rule").matches("metric\\.[0-9][0-9ab.iv]*|metric.1.vsm"))
                .map(row -> row.getField("value"));
        Stream<String> breaks = RuleTable.rows("breaks.csv").stream().map(row -> row.getField("words"));
        Stream<String> texts = wording.entrySet().stream()
                .filter(entry -> !entry.getKey().toString().startsWith("group."))
                .map(entry -> entry.getValue().toString());
        return Stream.concat(texts, Stream.concat(rules, breaks))
                .flatMap(text -> Arrays.stream(text.split("(?<=[.:?!]) ", -1)))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("[A-Za-z][A-Za-z'-]*|\\{\\d}|\\d[\\d,.%]*").matcher(sentence);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static long syllables(String word) {
        String plain = word.toLowerCase(Locale.UK).replaceAll("(?<=[a-z]{2})(e|ed|es)$", "");
        return Math.max(1, VOWELS.matcher(plain).results().count());
    }

    @Test
    void no_sentence_is_longer_than_25_words() throws IOException {
        for (String sentence : sentences()) {
            assertTrue(words(sentence).size() <= 25, () -> words(sentence).size() + " words: " + sentence);
        }
    }

    @Test
    void the_reading_age_is_at_most_11() throws IOException {
        // Reading age = Flesch-Kincaid grade + 5, over all texts with an end of sentence.
        List<String> whole = sentences().stream().filter(s -> s.endsWith(".")).toList();
        double words = whole.stream().mapToLong(s -> words(s).size()).sum();
        double syllables = whole.stream()
                .flatMap(s -> words(s).stream())
                .mapToLong(WordingTest::syllables)
                .sum();
        double age = 0.39 * words / whole.size() + 11.8 * syllables / words - 15.59 + 5;
        assertTrue(age <= 11, () -> "reading age " + age);
    }

    @Test
    void banned_words_do_not_occur() throws IOException {
        for (String sentence : sentences()) {
            for (String banned : BANNED) {
                assertFalse(sentence.toLowerCase(Locale.UK).contains(banned), () -> banned + " in: " + sentence);
            }
        }
    }

    @Test
    void an_apostrophe_is_just_itself_and_parts_are_filled_in_once() {
        assertTrue(Wording.say("caution.small").contains("HR's"));
        assertEquals("{1} higher", Wording.say("benchmark.higher", "{1}"));
        assertEquals(
                "no wording for no.such.key",
                assertThrows(IllegalArgumentException.class, () -> Wording.say("no.such.key"))
                        .getMessage());
        assertEquals("", Wording.capital(""));
    }

    @Test
    void a_missing_table_is_an_error_of_the_program() {
        assertEquals(
                "The rule table none.csv is missing from this program.",
                assertThrows(IllegalStateException.class, () -> RuleTable.rows("none.csv"))
                        .getMessage());
    }

    @Test
    void figures_are_rounded_half_up_once() {
        assertEquals("25.1%", Display.of(Exact.of(new java.math.BigDecimal("25.05")), Metric.Unit.PERCENT));
        assertEquals("25.0%", Display.of(Exact.of(new java.math.BigDecimal("25.0499")), Metric.Unit.PERCENT));
        assertEquals("-5.51 points", Display.of(Exact.of(new java.math.BigDecimal("-5.505")), Metric.Unit.POINTS));
        assertEquals("0.00 points", Display.of(Exact.of(new java.math.BigDecimal("0.001")), Metric.Unit.POINTS));
        assertEquals("0.13%", Display.of(Exact.of(new java.math.BigDecimal("0.00125")), Metric.Unit.LIKELIHOOD));
        assertEquals("1,234,567", Display.count(1_234_567));
        assertEquals(new java.math.BigDecimal("1000"), Exact.rounded(Exact.of(new java.math.BigDecimal("1E+3")), 0));
    }

    @Test
    void rule_tables_hold_no_row_twice_in_a_year() {
        List<NamedCsvRecord> rows = RuleTable.rows("rules.csv");
        for (int year = RuleSet.FIRST_YEAR; year <= RuleSet.LAST_YEAR; year++) {
            int of = year;
            List<String> names = rows.stream()
                    .filter(row -> RuleTable.holds(row, of))
                    .map(row -> row.getField("rule"))
                    .toList();
            assertEquals(names.size(), names.stream().distinct().count(), "twice in " + year);
            assertEquals(names.size(), RuleSet.of(year).rules().size());
        }
    }
}
