package staffnetwork.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.declaration.PlaceRepository.PlaceOfWork;
import staffnetwork.disclosure.Census;
import staffnetwork.disclosure.Group;
import staffnetwork.disclosure.Node;

/**
 * Counts the answers of those in post on a quarter end. An answer that was changed afterwards counts as it was on the day; one
 * that was taken back counts no more.
 */
final class AnswerCensus {
    private final LocalDate day;
    private final Map<String, LocalDate> since;
    private final Map<Set<String>, int[]> groups = new HashMap<>();
    private final Map<String, Integer> changed = new HashMap<>();

    /**
     * Begins a count.
     *
     * @param since by cell, the day after which changes are counted
     */
    AnswerCensus(LocalDate day, Map<String, LocalDate> since) {
        this.day = day;
        this.since = Map.copyOf(since);
    }

    /**
     * Somebody's answer.
     *
     * @param kept what is kept about them
     * @param month the month their answer last changed
     */
    record Answer(Kept kept, LocalDate month) {}

    /** Counts everybody; who has no row yet has said nothing. */
    Census of(List<PlaceOfWork> places, Map<UUID, Answer> answers, List<Node> nodes) {
        for (PlaceOfWork place : places) {
            Answer answer = answers.get(place.person());
            if (place.isInPost(day)) {
                int[] group = groups.computeIfAbsent(place.smallest(), any -> new int[2]);
                group[0]++;
                group[1] += answer != null && answer.kept().countsOn(day) ? 1 : 0;
            }
            for (String cell : place.all()) {
                LocalDate after = since.get(cell);
                if (after != null && (place.cameOrLeft(after, day) || isChanged(answer, after))) {
                    changed.merge(cell, 1, Integer::sum);
                }
            }
        }
        List<Group> counted = new ArrayList<>();
        groups.forEach((cells, count) -> counted.add(new Group(cells, count[0], 0, count[1])));
        // HR knows whom ESR names and we do not: the figures must be safe however they are spread
        return new Census(day, nodes, counted, changed, false);
    }

    // by month is exact, because a release is of a quarter's last day
    private boolean isChanged(@Nullable Answer answer, LocalDate after) {
        return answer != null
                && answer.month().isAfter(after)
                && !answer.month().isAfter(day);
    }
}
