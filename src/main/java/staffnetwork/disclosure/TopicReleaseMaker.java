package staffnetwork.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a release about a topic out of exact counts, or none: all parts of a cut are shown, or nothing of it is. A part is a cell
 * that goes through {@link ReleaseMaker} with an equal share of all staff as the most people it can have; so whatever tables the
 * proofs of its parts show can all be true at once.
 */
public final class TopicReleaseMaker {
    private final Thresholds thresholds;

    /** Releases by these thresholds. */
    public TopicReleaseMaker(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * The finest cut that may be released.
     *
     * @param exact by kind, how many people
     * @param staff how many people there are in all, as everybody may know
     * @param day the last day of the time that was counted
     * @return nothing if no cut may be released
     */
    public Optional<TopicRelease> make(Topic topic, Map<String, Integer> exact, int staff, LocalDate day) {
        if (!Set.copyOf(topic.kinds()).containsAll(exact.keySet())) {
            throw new IllegalArgumentException("the counts name a kind that " + topic + " does not have");
        }
        return topic.cuts().stream()
                .flatMap(cut -> cut(topic, cut, exact, Room.of(staff, cut, day)).stream())
                .filter(TopicRelease::isProven)
                .findFirst();
    }

    /**
     * How many people a part can have at most.
     *
     * @param most an equal share of all staff
     * @param day the last day
     */
    private record Room(int most, LocalDate day) {
        static Room of(int staff, Topic.Cut cut, LocalDate day) {
            return new Room(staff / cut.parts().size(), day);
        }
    }

    private Optional<TopicRelease> cut(Topic topic, Topic.Cut cut, Map<String, Integer> exact, Room room) {
        List<TopicRelease.Part> parts = new ArrayList<>();
        for (String part : cut.parts()) {
            int people = Topic.Cut.kinds(part).stream()
                    .mapToInt(kind -> exact.getOrDefault(kind, 0))
                    .sum();
            part(topic, part, people, room).ifPresent(parts::add);
        }
        return parts.size() == cut.parts().size() ? Optional.of(new TopicRelease(topic, parts)) : Optional.empty();
    }

    private Optional<TopicRelease.Part> part(Topic topic, String name, int people, Room room) {
        if (people > room.most()) {
            return Optional.empty();
        }
        Node node = new Node(topic + " " + name, name, TableKind.WHOLE, null);
        // HR knows whom ESR names; what else they are told about these people must not add to it, however they are
        // spread
        Census census = new Census(
                room.day(), List.of(node), List.of(new Group(Set.of(), room.most(), 0, people)), Map.of(), false);
        return new ReleaseMaker(thresholds).make(census, null) instanceof ReleaseMaker.Made made
                        && made.release().stored().get(0).state().shown()
                ? Optional.of(new TopicRelease.Part(name, made.release(), made.proof()))
                : Optional.empty();
    }
}
