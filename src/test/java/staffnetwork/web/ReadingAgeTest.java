package staffnetwork.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingAgeTest {
    @Test
    void the_formula_is_flesch_kincaid_plus_five() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 + 5
        assertEquals(3.55, ReadingAge.of("The cat sat on the mat."), 1e-9);
        // 6 words, 2 sentences, 12 syllables: 0.39 * 3 + 11.8 * 2 - 15.59 + 5
        assertEquals(14.18, ReadingAge.of("Useful network. Private people open letters."), 1e-9);
        assertEquals(0, ReadingAge.of(" – "));
    }

    @Test
    void officialese_is_older_than_plain_words() {
        double plain = ReadingAge.of("You can change your answer at any time. We tell nobody.");
        double official =
                ReadingAge.of("Modification of previously submitted information remains permissible indefinitely.");
        assertTrue(plain < 9, () -> "plain " + plain);
        assertTrue(official > 16, () -> "official " + official);
    }

    @Test
    void placeholders_abbreviations_and_decimals_end_no_sentence() {
        assertEquals(
                1,
                ReadingAge.sentences("Up 1.2 points since {0,number,#.##}, for {1} people")
                        .size());
        assertEquals(2, ReadingAge.sentences("Saved. It''s safe.").size());
        assertEquals(List.of("Go", "between", "1.2", "7"), ReadingAge.words("Go-between 1.2 {0}"));
    }
}
