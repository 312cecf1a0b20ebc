package staffnetwork.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.declaration.Answers.Effect;
import staffnetwork.declaration.Answers.Identity;
import staffnetwork.vault.Size;

/** What is kept about a person: a draft is not an answer, an answer can change and be right again, and all fits one size. */
class KeptTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private static Kept answered(LongTerm answer, LocalDate day) {
        return Kept.NOTHING.drafted(Answers.NONE.withLongTerm(answer), day).saved(day);
    }

    @Test
    void a_draft_is_no_answer_until_it_is_saved() {
        Kept drafted = Kept.NOTHING.drafted(Answers.NONE.withLongTerm(LongTerm.YES), MARCH);
        assertNull(drafted.told());
        assertFalse(drafted.countsOn(JUNE));
        Kept saved = drafted.saved(MARCH);
        assertNull(saved.draft());
        assertTrue(saved.countsOn(MARCH));
        assertFalse(saved.countsOn(MARCH.minusDays(1)));
    }

    @Test
    void nothing_can_be_saved_without_the_first_question() {
        assertThrows(IllegalStateException.class, () -> Kept.NOTHING.saved(MARCH));
        assertThrows(
                IllegalStateException.class,
                () -> Kept.NOTHING
                        .drafted(Answers.NONE.withMore(Set.of(Area.MEMORY), "", null), MARCH)
                        .saved(MARCH));
    }

    @Test
    void a_draft_left_alone_leaves_the_answer_as_it_was() {
        Kept told = answered(LongTerm.YES, MARCH);
        Kept back = told.drafted(told.current().withLongTerm(LongTerm.NO), JUNE).withoutDraft();
        assertEquals(told, back);
    }

    @Test
    void a_draft_is_kept_for_ninety_days_and_no_longer() {
        Kept drafted = Kept.NOTHING.drafted(Answers.NONE.withLongTerm(LongTerm.NO), MARCH);
        assertEquals(drafted, drafted.tidied(MARCH.plusDays(90)));
        assertFalse(drafted.hasOldDraft(MARCH.plusDays(90)));
        assertEquals(Kept.NOTHING, drafted.tidied(MARCH.plusDays(91)));
    }

    @Test
    void a_changed_answer_counts_from_its_day_on_and_the_earlier_one_before() {
        Kept yes = answered(LongTerm.YES, MARCH);
        Kept no = yes.drafted(yes.current().withLongTerm(LongTerm.NO), JUNE).saved(JUNE);
        assertTrue(no.countsOn(JUNE.minusDays(1)));
        assertFalse(no.countsOn(JUNE));
        Kept again = no.drafted(no.current().withLongTerm(LongTerm.YES), JUNE).saved(JUNE);
        assertTrue(again.countsOn(JUNE));
        assertEquals(2, again.counted().size());
    }

    @Test
    void prefer_not_to_say_and_no_are_full_answers_that_do_not_count_as_a_yes() {
        for (LongTerm answer : List.of(LongTerm.NO, LongTerm.PREFER_NOT)) {
            Kept kept = answered(answer, MARCH);
            assertTrue(kept.current().isComplete());
            assertFalse(kept.countsOn(JUNE));
        }
    }

    @Test
    void it_is_asked_again_after_a_year_from_the_day_it_was_last_said_to_be_right() {
        Kept told = answered(LongTerm.YES, MARCH).stillRight(JUNE);
        assertEquals(new Kept.Told(told.current(), MARCH, JUNE), told.told());
        assertEquals(Kept.NOTHING, Kept.NOTHING.stillRight(JUNE));
    }

    @Test
    void the_second_question_goes_with_a_yes_to_the_first() {
        Answers yes = Answers.NONE.withLongTerm(LongTerm.YES).withEffect(Effect.A_LOT);
        assertEquals(Effect.A_LOT, yes.withLongTerm(LongTerm.YES).effect());
        assertNull(yes.withLongTerm(LongTerm.PREFER_NOT).effect());
    }

    @Test
    void prefer_not_to_say_excludes_every_other_area() {
        Answers both = Answers.NONE.withMore(EnumSet.of(Area.MEMORY, Area.PREFER_NOT), "", null);
        assertEquals(Set.of(Area.PREFER_NOT), both.areas());
        assertEquals(List.of(), both.esrGroups());
    }

    @Test
    void areas_fall_into_groups_of_the_staff_record_each_named_once() {
        Answers some = Answers.NONE.withMore(EnumSet.of(Area.VISION, Area.HEARING, Area.STAMINA), "", null);
        assertEquals(List.of(Area.EsrGroup.LONG_STANDING, Area.EsrGroup.SENSORY), some.esrGroups());
        for (Area area : Area.values()) {
            assertEquals(area == Area.PREFER_NOT, area.group() == null);
        }
    }

    @Test
    void what_is_written_is_read_again_whatever_was_answered() {
        Random random = new Random(20261121);
        for (int i = 0; i < 2_000; i++) {
            Kept kept = any(random);
            assertEquals(kept, KeptText.read(KeptText.write(kept)));
        }
        assertEquals(Kept.NOTHING, KeptText.read(KeptText.write(Kept.NOTHING)));
    }

    @Test
    void the_longest_there_can_be_fits_the_size_that_everybody_s_row_has() {
        for (String letter : List.of("\"", "\\", "é", "語", "\u2028", "\ud83d\ude00")) {
            Answers most = new Answers(
                    LongTerm.PREFER_NOT,
                    Effect.PREFER_NOT,
                    EnumSet.complementOf(EnumSet.of(Area.PREFER_NOT)),
                    letter.repeat(Answers.LONGEST / letter.length()),
                    Identity.PREFER_NOT);
            Kept kept = Kept.NOTHING.accept("12345678", MARCH);
            for (int i = 0; i < 20; i++) {
                kept = kept.drafted(most, MARCH.plusDays(i)).saved(MARCH.plusDays(i));
            }
            for (PassedOnKind kind : PassedOnKind.values()) {
                kept = kept.passedOn(new Kept.PassedOnRef(kind, UUID.randomUUID()));
            }
            byte[] text = KeptText.write(kept.drafted(most, JUNE));
            assertTrue(text.length <= Size.LARGE.longest(), letter + " " + text.length);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Answers.NONE.withMore(Set.of(), "x".repeat(Answers.LONGEST + 1), null));
    }

    @Test
    void the_text_of_what_was_passed_on_is_read_again_and_fits_too() {
        PassedOn most = new PassedOn(
                UUID.randomUUID(),
                PassedOnKind.STAFF_RECORD,
                UUID.randomUUID(),
                "語".repeat(200),
                LongTerm.PREFER_NOT,
                List.of(Area.EsrGroup.values()),
                "語".repeat(PassedOn.LONGEST_REACH),
                MARCH,
                PassedOn.Outcome.DECLINED,
                "語".repeat(PassedOn.LONGEST_REASON));
        byte[] text = PassedOn.Text.write(most);
        assertEquals(most, PassedOn.Text.read(most.id(), text));
        assertTrue(text.length <= Size.LARGE.longest(), () -> text.length + " bytes");
        assertFalse(new String(text, StandardCharsets.UTF_8).contains(most.id().toString()));
    }

    @Test
    void a_request_is_answered_once() {
        PassedOn open = new PassedOn(
                UUID.randomUUID(),
                PassedOnKind.CONTACT,
                UUID.randomUUID(),
                "Amara",
                null,
                List.of(),
                "at the desk",
                MARCH,
                PassedOn.Outcome.OPEN,
                "");
        PassedOn done = open.answered(PassedOn.Outcome.DONE, "");
        assertThrows(IllegalStateException.class, () -> done.answered(PassedOn.Outcome.DECLINED, "no"));
    }

    private static Kept any(Random random) {
        Kept kept = random.nextBoolean() ? Kept.NOTHING : Kept.NOTHING.accept("abcdef01", MARCH);
        LocalDate day = MARCH;
        for (int i = random.nextInt(5); i > 0; i--) {
            day = day.plusDays(random.nextInt(40));
            Answers some = new Answers(
                    one(random, LongTerm.values()),
                    random.nextBoolean() ? null : one(random, Effect.values()),
                    random.nextBoolean() ? Set.of() : Set.of(one(random, Area.values())),
                    random.nextBoolean() ? "" : "own \"words\" \\ " + (char) ('a' + random.nextInt(26)),
                    random.nextBoolean() ? null : one(random, Identity.values()));
            kept = kept.drafted(some, day);
            kept = random.nextInt(3) == 0 ? kept : kept.saved(day);
            kept = random.nextInt(4) == 0
                    ? kept.passedOn(new Kept.PassedOnRef(
                            one(random, PassedOnKind.values()), new UUID(random.nextLong(), random.nextLong())))
                    : kept;
        }
        return kept;
    }

    private static <T> T one(Random random, T[] of) {
        return List.of(of).get(random.nextInt(of.length));
    }
}
