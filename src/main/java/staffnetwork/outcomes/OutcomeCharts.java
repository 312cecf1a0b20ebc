package staffnetwork.outcomes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicRelease;
import staffnetwork.web.Chart;
import staffnetwork.web.Messages;

/** Makes the chart of a topic out of what was released; the sentence, the table and the file come with the chart. */
final class OutcomeCharts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final double ROOM = 1.2;
    private final Map<Topic, List<ReleasedTopic>> released;
    private final Messages messages;

    OutcomeCharts(Map<Topic, List<ReleasedTopic>> released, Messages messages) {
        this.released = Map.copyOf(released);
        this.messages = messages;
    }

    /** The topic with that name in addresses. */
    static Optional<Topic> topic(String address) {
        return Arrays.stream(Topic.values())
                .filter(topic -> address(topic).equals(address))
                .findFirst();
    }

    static String address(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** That chart; nothing if the topic is not counted. */
    Optional<Chart> chart(Topic topic) {
        List<ReleasedTopic> times = released.get(topic);
        return times == null ? Optional.empty() : Optional.of(times.isEmpty() ? hidden(topic) : shown(topic, times));
    }

    private Chart hidden(Topic topic) {
        String words = TopicRelease.hidden().getWords();
        List<Chart.Point> points = topic.kinds().stream()
                .map(kind -> new Chart.Point(label(topic, kind), null, words, false))
                .toList();
        return new Chart(
                messages.text("outcomes.hidden", name(topic), words),
                name(topic),
                Chart.Kind.ROWS,
                messages.text("outcomes.category"),
                measure(topic),
                1,
                points);
    }

    private Chart shown(Topic topic, List<ReleasedTopic> times) {
        List<Chart.Point> points = new ArrayList<>();
        for (ReleasedTopic time : times) {
            for (TopicRelease.Part part : time.release().parts()) {
                String label = label(topic, part.name());
                points.add(point(time.release(), part, time.equals(times.get(0)) ? label : label + ", " + time(time)));
            }
        }
        double highest = points.stream()
                .map(Chart.Point::value)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return new Chart(
                headline(topic, times.get(0).release()),
                name(topic) + ", " + time(times.get(0)),
                Chart.Kind.ROWS,
                messages.text("outcomes.category"),
                measure(topic),
                highest * ROOM,
                points);
    }

    private Chart.Point point(TopicRelease release, TopicRelease.Part part, String label) {
        Figure share = release.share(part);
        String people = part.people().getWords();
        String shown = share.isShown() ? messages.text("outcomes.share", people, share.getWords()) : people;
        double value = part.people() instanceof Figure.Shown figure ? figure.getValue() : 0;
        return new Chart.Point(label, value, shown, false);
    }

    private String headline(Topic topic, TopicRelease release) {
        TopicRelease.Part first = release.parts().get(0);
        return release.parts().size() < 2
                ? messages.text(
                        "outcomes.says.one",
                        label(topic, first.name()),
                        first.people().getWords())
                : messages.text(
                        "outcomes.says",
                        label(topic, first.name()),
                        first.people().getWords(),
                        release.people().getWords());
    }

    private String name(Topic topic) {
        return messages.text("outcomes.topic." + topic);
    }

    private String measure(Topic topic) {
        return messages.text(topic == Topic.TALKS ? "outcomes.measure.talks" : "outcomes.measure");
    }

    private String label(Topic topic, String part) {
        return Arrays.stream(part.split("\\+"))
                .map(kind -> messages.text("outcomes.kind." + topic + "." + kind))
                .collect(Collectors.joining(" " + messages.text("outcomes.or") + " "));
    }

    private String time(ReleasedTopic time) {
        LocalDate after = time.after();
        return after == null
                ? messages.text("outcomes.until", DAY.format(time.until()))
                : messages.text("outcomes.from", DAY.format(after.plusDays(1)), DAY.format(time.until()));
    }
}
