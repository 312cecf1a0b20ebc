package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ChanceTest {
    private static final RuleSet RULES = RuleSet.of(2025);

    private static Metric share(long part, long whole) {
        return Metric.percentage(part, whole, "nobody");
    }

    private static Chance.Tested tested(Metric one, Metric other) {
        return assertInstanceOf(Chance.Tested.class, Chance.between(one, other, RULES));
    }

    @Test
    void two_proportions_agree_with_the_pooled_z_test() {
        // 30 of 100 against 45 of 100: z = -0.15 / sqrt(0.375 x 0.625 x 0.02) = -2.19089; p = 0.02846 (two-sided).
        Chance.Tested chance = tested(share(30, 100), share(45, 100));
        assertEquals(Chance.Test.TWO_PROPORTIONS, chance.test());
        assertEquals(0.02846, chance.probability(), 0.00001);
        assertTrue(chance.moreThanChance());
        assertEquals(
                "This gap is more than chance. Chance alone would give a gap this wide about 2.8 times in 100.",
                chance.words());
    }

    @Test
    void tiny_counts_are_tested_exactly() {
        // The tea taster: 3 and 1 against 1 and 3, two-sided p = 34 / 70.
        Chance.Tested chance = tested(share(3, 4), share(1, 4));
        assertEquals(Chance.Test.FISHER_EXACT, chance.test());
        assertEquals(34.0 / 70, chance.probability(), 1e-12);
        assertFalse(chance.moreThanChance());
        assertEquals(
                "This gap could be chance alone. Chance alone would give a gap this wide about 49 times in 100.",
                chance.words());
    }

    @Test
    void an_expected_count_of_five_is_enough_for_the_two_proportion_test() {
        // 10 counted in 20 people, two groups of 10: five expected in every cell.
        assertEquals(
                Chance.Test.TWO_PROPORTIONS, tested(share(4, 10), share(6, 10)).test());
        assertEquals(
                Chance.Test.FISHER_EXACT, tested(share(4, 10), share(5, 10)).test());
        assertEquals(
                Chance.Test.FISHER_EXACT, tested(share(5, 10), share(6, 10)).test());
        assertEquals(
                Chance.Test.FISHER_EXACT, tested(share(1, 4), share(300, 1000)).test());
    }

    @Test
    void all_or_none_in_both_groups_is_no_gap_at_all() {
        assertEquals(new Chance.Tested(false, 1, Chance.Test.FISHER_EXACT), tested(share(0, 50), share(0, 900)));
        Chance.Tested all = tested(share(50, 50), share(900, 900));
        assertEquals(new Chance.Tested(false, 1, Chance.Test.FISHER_EXACT), all);
        assertTrue(all.words().endsWith("nearly every time."));
    }

    @Test
    void a_very_wide_gap_is_told_in_words() {
        assertEquals(
                "This gap is more than chance. Chance alone would give a gap this wide less than once in 1,000 times.",
                tested(share(300, 1000), share(500, 1000)).words());
        assertEquals(
                "This gap could be chance alone. Chance alone would give a gap this wide nearly every time.",
                tested(share(500, 1000), share(500, 1000)).words());
    }

    @Test
    void without_exact_counts_it_cannot_be_said() {
        Metric percentOnly =
                new Metric.Computed(BigFraction.of(25), Metric.Unit.PERCENT, new Metric.Behind(null, 100L, false));
        Metric noBase =
                new Metric.Computed(BigFraction.of(25), Metric.Unit.PERCENT, new Metric.Behind(1L, null, false));
        Metric about = new Metric.Computed(BigFraction.of(25), Metric.Unit.PERCENT, new Metric.Behind(25L, 100L, true));
        for (Metric unsure : new Metric[] {percentOnly, noBase, about}) {
            String words = "We cannot say if this is chance: we do not have the exact counts of people.";
            assertEquals(words, Chance.between(unsure, share(1, 2), RULES).words());
            assertEquals(words, Chance.between(share(1, 2), unsure, RULES).words());
            assertEquals(
                    words, Chance.against(unsure, BigFraction.of(20), RULES).words());
            assertEquals(Optional.empty(), Chance.range(unsure, RULES));
        }
        assertEquals(
                "We cannot say if this is chance: one of the two figures is not there.",
                Chance.between(share(1, 2), new Metric.NotComputable("x"), RULES)
                        .words());
        assertEquals(
                "We cannot say if this is chance: one of the two figures is not there.",
                Chance.between(new Metric.NotComputable("x"), share(1, 2), RULES)
                        .words());
    }

    @Test
    void more_entries_than_people_cannot_be_tested() {
        assertInstanceOf(Chance.CannotSay.class, Chance.between(share(5, 4), share(1, 2), RULES));
        assertInstanceOf(Chance.CannotSay.class, Chance.between(share(1, 2), share(5, 4), RULES));
        assertEquals(Optional.empty(), Chance.range(share(5, 4), RULES));
    }

    @Test
    void the_wilson_interval_is_the_textbook_one() {
        // 15 of 50 at 95 %: 19.1 % to 43.8 % (Wilson 1927).
        Chance.Range range = Chance.range(share(15, 50), RULES).orElseThrow();
        assertEquals(19.10, range.low(), 0.005);
        assertEquals(43.75, range.high(), 0.005);
        assertEquals("from 19.1% to 43.8%", range.words());
    }

    @Test
    void a_fixed_figure_inside_the_interval_could_be_chance_and_outside_not() {
        assertFalse(((Chance.Tested) Chance.against(share(15, 50), BigFraction.of(20), RULES)).moreThanChance());
        assertFalse(((Chance.Tested) Chance.against(share(15, 50), BigFraction.of(43), RULES)).moreThanChance());
        Chance low = Chance.against(share(15, 50), BigFraction.of(19), RULES);
        assertTrue(((Chance.Tested) low).moreThanChance());
        assertEquals("This gap is more than chance.", low.words());
        assertTrue(((Chance.Tested) Chance.against(share(15, 50), BigFraction.of(44), RULES)).moreThanChance());
    }

    @Test
    void everybody_in_one_group_only_is_tested_and_has_an_interval() {
        assertEquals(Chance.Test.FISHER_EXACT, tested(share(4, 4), share(1, 4)).test());
        assertEquals(Chance.Test.FISHER_EXACT, tested(share(1, 4), share(4, 4)).test());
        assertEquals(100, Chance.range(share(50, 50), RULES).orElseThrow().high(), 1e-9);
    }
}
