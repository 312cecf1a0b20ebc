package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.adjustment.FullPlan;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.adjustment.Shared;
import staffnetwork.imports.Stubs;
import staffnetwork.vault.SealedText;
import staffnetwork.vault.Size;
import staffnetwork.web.Messages;

/** Ten things asked for, each answered twice, promised, looked at and reviewed, with every text at its cap in the widest letters. */
class AskedRoomTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String WIDE = "\u4e2d";
    private static final UUID TOM = new UUID(0, 2);
    private static final UUID SECOND = new UUID(0, 4);

    private static Answer said(UUID by, Answer.Kind kind) {
        return new Answer(
                kind,
                by,
                FullPlan.NAME,
                TODAY,
                WIDE.repeat(Answer.LONGEST),
                kind == Answer.Kind.REFUSED ? Answer.Factor.NOT_PRACTICABLE : null,
                kind == Answer.Kind.TRIAL ? TODAY : null);
    }

    /** Everything that can become of one thing. */
    private static List<Wanted> ends(Wanted asked) {
        List<Wanted> second = List.of(
                asked.answered(said(TOM, Answer.Kind.REFUSED)),
                asked.answered(said(TOM, Answer.Kind.ALTERNATIVE)).replied(false, TODAY));
        List<Wanted> ends = new ArrayList<>();
        for (Wanted each : second) {
            for (Answer.Kind kind : Answer.Kind.values()) {
                Wanted answered = each.lookedAgain(said(SECOND, kind));
                ends.add(answered);
                if (kind == Answer.Kind.ALTERNATIVE) {
                    ends.add(answered.replied(true, TODAY));
                    ends.add(answered.replied(false, TODAY));
                }
            }
        }
        return ends.stream().flatMap(AskedRoomTest::after).toList();
    }

    private static Stream<Wanted> after(Wanted answered) {
        if (answered.state() != Wanted.State.COMING) {
            return Stream.of(answered);
        }
        Wanted there =
                answered.promised(TODAY, WIDE.repeat(Wanted.Delivery.LONGEST)).done(TODAY);
        return Stream.of(Wanted.Works.values())
                .flatMap(works -> Stream.of(Review.Ending.values())
                        .filter(ending -> ending != Review.Ending.NOT_NEEDED)
                        .flatMap(ending -> Stream.of(Review.Cause.values())
                                .map(cause -> there.works(works, TODAY)
                                        .reminded(TODAY)
                                        .reviewed(ending, TODAY)
                                        .changed(cause, TODAY.plusYears(1)))));
    }

    private static Wanted longest(Wanted asked) {
        return ends(asked).stream()
                .max(java.util.Comparator.comparingInt(SealedText::length))
                .orElseThrow();
    }

    @Test
    void no_answer_makes_one_thing_longer_than_was_kept_free_for_it() {
        Wanted asked = Wanted.of(UUID.randomUUID(), "A lamp");
        int longer = SealedText.length(longest(asked)) - SealedText.length(asked);
        System.out.println("one thing answered at full length: " + longer + " bytes more");
        assertTrue(longer <= Wanted.LONGEST_ANSWERED, longer + " bytes");
        assertTrue(longer > Wanted.LONGEST_ANSWERED * 9 / 10, "and hardly shorter, or this is no test: " + longer);
    }

    private static Asked asked(
            List<Wanted> wanted, Map<Part, String> words, String decider, Set<Shared.Company> company) {
        return new Asked(
                UUID.randomUUID(),
                new Asked.Named(UUID.randomUUID(), FullPlan.NAME),
                new Asked.Named(TOM, decider),
                words,
                wanted,
                company,
                new Asked.Ticking(TODAY, 14, 0, null, false),
                false,
                false,
                false);
    }

    /** The same when all of it has come to its longest end. */
    private static Asked answered(Asked one) {
        Asked passed = asked(
                one.wanted().stream().map(AskedRoomTest::longest).toList(),
                one.words(),
                FullPlan.NAME,
                EnumSet.allOf(Shared.Company.class));
        return passed.offersPause()
                .pauses(TODAY)
                .runs(TODAY.plusYears(1))
                .offersPause()
                .pauses(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "\"", "\n.", "\u00e9", WIDE, "\ud83d\ude00"})
    void whatever_a_plan_holds_can_be_asked_for_and_answered_at_full_length(String letter) {
        Set<Part> parts = EnumSet.allOf(Part.class);
        parts.removeIf(part -> !part.belongsToRequests());
        for (Set<Part> some : List.of(EnumSet.of(Part.BARRIER), parts)) {
            Shared all = FullPlan.shared(letter, some);
            PlanWords words = Stubs.made(PlanWords.class, new Messages());
            List<Wanted> wanted = all.rows().stream()
                    .map(row -> Wanted.of(row.id(), words.row(row)))
                    .toList();
            Asked one = asked(wanted, all.words(), "Tom", Set.of());
            assertTrue(AskedRows.hasRoom(one), () -> wanted.size() + " things, " + SealedText.length(one) + " bytes");
            Asked full = answered(one);
            System.out.println(wanted.size() + " things of " + SealedText.length(one) + " bytes: "
                    + SealedText.length(full) + " when all is answered at full length");
            assertTrue(SealedText.fits(full, Size.VAST));
        }
    }

    @Test
    void what_could_not_be_answered_at_full_length_has_no_room_and_all_else_fits() {
        Map<Part, String> words = new EnumMap<>(Part.class);
        int longest = 0;
        for (int i = 1; i < 40; i++) {
            Asked one = asked(
                    IntStream.range(0, i)
                            .mapToObj(each -> Wanted.of(UUID.randomUUID(), WIDE.repeat(480)))
                            .toList(),
                    words,
                    FullPlan.NAME,
                    Set.of());
            if (AskedRows.hasRoom(one)) {
                longest = i;
                assertTrue(SealedText.fits(answered(one), Size.VAST), i + " things");
            }
        }
        assertEquals(9, longest);
        assertFalse(AskedRows.hasRoom(asked(
                IntStream.range(0, 13)
                        .mapToObj(each -> Wanted.of(UUID.randomUUID(), "A lamp"))
                        .collect(Collectors.toList()),
                words,
                "Tom",
                Set.of())));
    }
}
