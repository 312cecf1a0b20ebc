package staffnetwork.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import staffnetwork.declaration.PlaceRepository.PlaceOfWork;
import staffnetwork.disclosure.Census;
import staffnetwork.disclosure.Group;
import staffnetwork.disclosure.Node;
import staffnetwork.disclosure.TableKind;

/** Counting for a release: as it was on the day, each person once, and changes only after the figure of now. */
class AnswerCensusTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final List<Node> NODES = List.of(
            new Node("whole", "All", TableKind.WHOLE, null),
            new Node("d:1", "Surgery", TableKind.DIRECTORATES, "whole"),
            new Node("c:2", "Theatres", TableKind.DIRECTORATES, "d:1"),
            new Node("s:NURSING", "Nurses", TableKind.STAFF_GROUPS, "whole"));

    private static PlaceOfWork nurse(int number, LocalDate joined) {
        return new PlaceOfWork(new UUID(0, number), "d:1", "c:2", "s:NURSING", joined, null);
    }

    private static AnswerCensus.Answer yes(LocalDate on) {
        Kept kept = Kept.NOTHING
                .drafted(Answers.NONE.withLongTerm(LongTerm.YES), on)
                .saved(on);
        return new AnswerCensus.Answer(kept, on.withDayOfMonth(1));
    }

    @Test
    void answers_after_the_day_do_not_count_and_nobody_counts_twice() {
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        List<PlaceOfWork> places = List.of(nurse(1, longAgo), nurse(2, longAgo), nurse(3, longAgo));
        Map<UUID, AnswerCensus.Answer> answers =
                Map.of(new UUID(0, 1), yes(MARCH), new UUID(0, 2), yes(JUNE.plusDays(1)));
        Census census = new AnswerCensus(JUNE, Map.of("whole", MARCH, "c:2", MARCH)).of(places, answers, NODES);
        assertEquals(List.of(new Group(Set.of("c:2", "s:NURSING"), 3, 0, 1)), census.groups());
        assertEquals(Map.of(), census.changed());
    }

    @Test
    void an_answer_a_taking_back_and_a_newcomer_are_changes_in_each_of_their_cells() {
        LocalDate longAgo = LocalDate.of(2020, 1, 1);
        List<PlaceOfWork> places = List.of(nurse(1, longAgo), nurse(2, longAgo), nurse(3, JUNE.minusDays(9)));
        Map<UUID, AnswerCensus.Answer> answers = Map.of(
                new UUID(0, 1),
                yes(LocalDate.of(2026, 5, 2)),
                new UUID(0, 2),
                new AnswerCensus.Answer(Kept.NOTHING, LocalDate.of(2026, 4, 1)));
        Map<String, LocalDate> since = Map.of("whole", MARCH, "d:1", MARCH, "c:2", MARCH);
        Census census = new AnswerCensus(JUNE, since).of(places, answers, NODES);
        assertEquals(Map.of("whole", 3, "d:1", 3, "c:2", 3), census.changed());
    }

    @Test
    void leavers_are_not_counted_and_people_without_a_place_are_only_in_the_whole() {
        PlaceOfWork left =
                new PlaceOfWork(new UUID(0, 1), "d:1", null, null, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 4, 1));
        PlaceOfWork nowhere = new PlaceOfWork(new UUID(0, 2), null, null, null, LocalDate.of(2020, 1, 1), null);
        Census census = new AnswerCensus(JUNE, Map.of("d:1", MARCH)).of(List.of(left, nowhere), Map.of(), NODES);
        assertEquals(List.of(new Group(Set.of("whole"), 1, 0, 0)), census.groups());
        assertEquals(Map.of("d:1", 1), census.changed());
    }
}
