package staffnetwork.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.disclosure.SafeFigures.Rate;

/** One figure by itself: thresholds on both sides, rounding, whole percentages. */
class SafeFiguresTest {
    private static final String HIDDEN = "Too few people to report safely";
    private final SafeFigures figures = new SafeFigures(Thresholds.LOWEST);

    @ParameterizedTest
    @CsvSource({"0,500", "1,500", "9,500", "500,9", "500,0", "9,9", "0,0"})
    void fewer_than_ten_on_either_side_nought_too_read_all_alike(int counted, int rest) {
        for (Figure figure : List.of(figures.count(counted, rest), figures.share(counted, rest))) {
            assertFalse(figure.isShown());
            assertEquals(HIDDEN, figure.getWords());
            assertEquals(HIDDEN, figure.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"10,10,10", "12,10,10", "13,10,15", "17,10,15", "18,10,20", "1234,10,'1,235'"})
    void counts_are_rounded_to_five(int counted, int rest, String words) {
        Figure figure = figures.count(counted, rest);
        assertTrue(figure.isShown());
        assertEquals(words, figure.getWords());
        assertEquals(words, figure.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "10,37,Too few people to report safely",
        "10,38,20%",
        "12,38,20%",
        "13,37,30%",
        "25,175,13%",
        "24,176,13%"
    })
    void percentages_are_whole_from_rounded_counts_and_need_a_base_of_fifty(int counted, int rest, String words) {
        assertEquals(words, figures.share(counted, rest).getWords());
    }

    @Test
    void a_ratio_needs_ten_in_every_numerator_and_uses_rounded_counts() {
        assertEquals("2.00", figures.ratio(new Rate(20, 100), new Rate(10, 100)).getWords());
        assertEquals(
                "1.33",
                figures.ratio(new Rate(41, 300), new Rate(29, 300)).getWords().replace("1.33", "1.33"));
        assertEquals(HIDDEN, figures.ratio(new Rate(9, 100), new Rate(10, 100)).getWords());
        assertEquals(HIDDEN, figures.ratio(new Rate(10, 100), new Rate(9, 100)).getWords());
        assertEquals(HIDDEN, figures.ratio(new Rate(95, 100), new Rate(10, 100)).getWords());
        assertEquals(HIDDEN, figures.ratio(new Rate(10, 100), new Rate(95, 100)).getWords());
        assertThrows(IllegalArgumentException.class, () -> new Rate(5, 4));
        assertThrows(IllegalArgumentException.class, () -> new Rate(-1, 4));
        assertEquals(0, new Rate(0, 0).base());
    }

    @Test
    void survey_figures_need_eleven_answers() {
        assertEquals(HIDDEN, figures.survey(10, new BigDecimal("25.1")).getWords());
        assertEquals("25%", figures.survey(11, new BigDecimal("25.1")).getWords());
        assertEquals("26%", figures.survey(11, new BigDecimal("25.5")).getWords());
        assertEquals(HIDDEN, figures.score(10, new BigDecimal("6.84")).getWords());
        assertEquals("6.8", figures.score(11, new BigDecimal("6.84")).getWords());
        assertEquals("6.9", figures.score(11, new BigDecimal("6.85")).getWords());
    }

    @Test
    void a_gap_is_between_two_shown_percentages_only() {
        Figure twenty = figures.share(20, 80);
        Figure five = figures.survey(11, new BigDecimal(5));
        assertEquals("15 percentage points", SafeFigures.gap(twenty, five).getWords());
        assertEquals("-15 percentage points", SafeFigures.gap(five, twenty).getWords());
        assertEquals(
                "1 percentage point",
                SafeFigures.gap(figures.survey(11, new BigDecimal(6)), five).getWords());
        assertEquals(
                "-1 percentage point",
                SafeFigures.gap(five, figures.survey(11, new BigDecimal(6))).getWords());
        assertEquals(HIDDEN, SafeFigures.gap(twenty, Figure.Withheld.ONLY).getWords());
        assertEquals(HIDDEN, SafeFigures.gap(Figure.Withheld.ONLY, twenty).getWords());
        assertEquals(HIDDEN, SafeFigures.gap(twenty, figures.count(20, 80)).getWords());
        assertEquals(HIDDEN, SafeFigures.gap(figures.count(20, 80), twenty).getWords());
    }

    @Test
    void figures_are_the_same_if_value_and_unit_are() {
        Figure.Shown shown = (Figure.Shown) figures.share(20, 80);
        assertEquals(20, shown.getValue());
        assertEquals(Figure.Unit.PER_CENT, shown.getUnit());
        assertEquals(figures.share(20, 80), shown);
        assertEquals(figures.share(20, 80).hashCode(), shown.hashCode());
        assertNotEquals(figures.count(20, 80), shown);
        assertNotEquals(figures.share(30, 80), shown);
        assertNotEquals(new Object(), shown);
        assertNotEquals(figures.count(20, 80).hashCode(), shown.hashCode());
        assertNotEquals(figures.share(30, 70).hashCode(), shown.hashCode());
    }

    @Test
    void thresholds_can_be_raised_and_never_lowered() {
        Thresholds higher = new Thresholds(20, 30, 100, 8);
        assertEquals(HIDDEN, new SafeFigures(higher).count(19, 100).getWords());
        assertEquals("20", new SafeFigures(higher).count(20, 20).getWords());
        assertEquals(HIDDEN, new SafeFigures(higher).survey(29, BigDecimal.TEN).getWords());
        assertEquals(HIDDEN, new SafeFigures(higher).share(20, 77).getWords());
        assertEquals("20%", new SafeFigures(higher).share(20, 78).getWords());
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(9, 11, 50, 5));
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(10, 10, 50, 5));
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(10, 11, 49, 5));
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(10, 11, 50, 4));
    }

    @Test
    void the_explanation_names_the_thresholds_in_force() {
        String words = HiddenWords.explanation(new Thresholds(12, 11, 60, 6));
        assertTrue(words.contains("fewer than 12 people"), words);
        assertTrue(words.contains("nearest 5"), words);
        assertTrue(words.contains("groups of 60 or more"), words);
        assertTrue(words.contains("after 6 or more people"), words);
        assertThrows(IllegalArgumentException.class, () -> HiddenWords.say("nothing"));
    }
}
