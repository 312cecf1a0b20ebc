package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicCounts.Span;
import staffnetwork.routes.Wanted.Delivery;

/** What is counted of requests: each person once, what is late as soon as it is, and nothing twice. */
class AskedCountsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final UUID AMARA = new UUID(1, 1);
    private static final UUID TOM = new UUID(1, 2);

    private static Asked asked(UUID owner, Wanted... wanted) {
        return new Asked(
                UUID.randomUUID(),
                new Asked.Named(owner, "Amara"),
                new Asked.Named(TOM, "Tom"),
                Map.of(),
                List.of(wanted),
                Set.of(),
                new Asked.Ticking(DAY, 14, 0, null, false),
                false,
                false,
                false);
    }

    private static Wanted wanted(
            @Nullable Answer answer, @Nullable Answer first, @Nullable Delivery delivery, @Nullable Review review) {
        return new Wanted(UUID.randomUUID(), "a note", answer, first, delivery, review);
    }

    private static Answer said(Answer.Kind kind, int days) {
        return new Answer(
                kind,
                TOM,
                "Tom",
                DAY.plusDays(days),
                "because",
                kind == Answer.Kind.REFUSED ? Answer.Factor.COST : null,
                null);
    }

    private static Map<String, Integer> count(Topic topic, Asked... all) {
        return AskedCounts.people(List.of(all), topic, new Span(null, DAY.plusYears(1)));
    }

    @Test
    void a_person_counts_once_by_the_longest_wait() {
        Wanted soon = wanted(said(Answer.Kind.AGREED, 14), null, null, null);
        Wanted later = wanted(said(Answer.Kind.AGREED, 15), null, null, null);
        Wanted refused = wanted(null, said(Answer.Kind.REFUSED, 3), null, null);
        assertEquals(Map.of("UP_TO_14", 1), count(Topic.ANSWERED, asked(AMARA, soon)));
        assertEquals(Map.of("UP_TO_28", 1), count(Topic.ANSWERED, asked(AMARA, soon, later), asked(AMARA, soon)));
        assertEquals(Map.of("UP_TO_14", 1), count(Topic.ANSWERED, asked(AMARA, refused)), "a no is an answer");
        assertEquals(Map.of("NO", 1), count(Topic.SAID, asked(AMARA, soon, refused)));
    }

    @Test
    void who_still_waits_counts_on_the_29th_day_and_not_again_when_the_answer_comes() {
        Wanted waiting = Wanted.of(UUID.randomUUID(), "a note");
        Wanted answered = wanted(said(Answer.Kind.AGREED, 60), null, null, null);
        Span june = new Span(null, DAY.plusDays(28));
        Span july = new Span(DAY.plusDays(28), DAY.plusDays(29));
        Span then = new Span(DAY.plusDays(29), DAY.plusYears(1));
        for (Wanted each : List.of(waiting, answered)) {
            assertEquals(Map.of(), AskedCounts.people(List.of(asked(AMARA, each)), Topic.ANSWERED, june));
            assertEquals(Map.of("MORE", 1), AskedCounts.people(List.of(asked(AMARA, each)), Topic.ANSWERED, july));
            assertEquals(Map.of(), AskedCounts.people(List.of(asked(AMARA, each)), Topic.ANSWERED, then));
        }
    }

    @Test
    void a_second_look_counts_when_it_ended() {
        Answer no = said(Answer.Kind.REFUSED, 3);
        assertEquals(Map.of(), count(Topic.SECOND_LOOK, asked(AMARA, wanted(null, no, null, null))));
        assertEquals(
                Map.of("YES", 1),
                count(Topic.SECOND_LOOK, asked(AMARA, wanted(said(Answer.Kind.AGREED, 9), no, null, null))));
        assertEquals(
                Map.of("NO", 1),
                count(Topic.SECOND_LOOK, asked(AMARA, wanted(said(Answer.Kind.REFUSED, 9), no, null, null))));
    }

    @Test
    void it_came_in_time_or_late_and_what_nobody_promised_is_late_after_four_weeks() {
        Answer yes = said(Answer.Kind.AGREED, 0);
        LocalDate promised = DAY.plusDays(40);
        assertEquals(Map.of("IN_TIME", 1), delivered(yes, new Delivery(promised, "the ward clerk", promised)));
        assertEquals(Map.of("LATE", 1), delivered(yes, new Delivery(promised, "IT", promised.plusDays(14))));
        assertEquals(Map.of("VERY_LATE", 1), delivered(yes, new Delivery(promised, "IT", promised.plusDays(15))));
        assertEquals(Map.of("VERY_LATE", 1), delivered(yes, new Delivery(promised, "IT", null)));
        assertEquals(Map.of("VERY_LATE", 1), delivered(yes, null));
        Wanted nobody = wanted(yes, null, null, null).done(DAY.plusDays(28));
        assertEquals(Map.of("IN_TIME", 1), count(Topic.DELIVERED, asked(AMARA, nobody)));
        assertEquals(Map.of(), delivered(said(Answer.Kind.REFUSED, 0), null));
    }

    private static Map<String, Integer> delivered(Answer answer, @Nullable Delivery how) {
        return count(Topic.DELIVERED, asked(AMARA, wanted(answer, null, how, null)));
    }

    @Test
    void whether_it_works_counts_as_it_was_said_last() {
        Answer yes = said(Answer.Kind.AGREED, 0);
        Delivery there = new Delivery(DAY, "IT", DAY);
        Wanted works = wanted(yes, null, there, new Review(Wanted.Works.YES, DAY.plusDays(30), null, null, null));
        Wanted partly = wanted(yes, null, there, new Review(Wanted.Works.PARTLY, DAY.plusDays(30), null, null, null));
        Wanted unsaid = wanted(yes, null, there, new Review(null, null, DAY.plusDays(21), null, null));
        assertEquals(Map.of("PARTLY", 1), count(Topic.WORKS, asked(AMARA, works, partly, unsaid)));
        assertEquals(
                Map.of("YES", 1, "PARTLY", 1), count(Topic.WORKS, asked(AMARA, works), asked(new UUID(1, 9), partly)));
        assertEquals(Map.of(), count(Topic.WORKS, asked(AMARA, unsaid)));
    }

    @Test
    void talks_come_out_a_quarter_late_and_once() {
        LocalDate april = LocalDate.of(2026, 4, 1);
        Map<LocalDate, Long> talks = Map.of(april, 7L, april.plusMonths(3), 4L);
        assertEquals(0, AskedCounts.talks(talks, new Span(null, LocalDate.of(2026, 6, 30))));
        assertEquals(7, AskedCounts.talks(talks, new Span(null, LocalDate.of(2026, 9, 30))));
        assertEquals(4, AskedCounts.talks(talks, new Span(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31))));
    }
}
