package staffnetwork.outcomes;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import staffnetwork.disclosure.CellState;
import staffnetwork.disclosure.Certificate;
import staffnetwork.disclosure.Group;
import staffnetwork.disclosure.Node;
import staffnetwork.disclosure.Proof;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.StoredCell;
import staffnetwork.disclosure.TableKind;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicRelease;

/** A release about a topic as the text it is kept as, and back: rounded figures and their proofs, and no exact count. */
final class OutcomeText {
    private OutcomeText() {}

    static String write(TopicRelease release) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        for (TopicRelease.Part part : release.parts()) {
            Thresholds by = part.release().thresholds();
            StoredCell cell = part.release().stored().get(0);
            JsonArrayBuilder tables = Json.createArrayBuilder();
            part.proof().certificate().tables().forEach(table -> tables.add(Json.createArrayBuilder(table)));
            parts.add(Json.createObjectBuilder()
                    .add("part", part.name())
                    .add("people", cell.told())
                    .add("most", part.proof().groups().get(0).people())
                    .add("mostRounded", cell.base())
                    .add(
                            "thresholds",
                            Json.createArrayBuilder(List.of(by.people(), by.answers(), by.base(), by.changes())))
                    .add("tables", tables));
        }
        return Json.createObjectBuilder().add("parts", parts).build().toString();
    }

    static TopicRelease read(Topic topic, LocalDate day, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new TopicRelease(
                    topic,
                    reader.readObject().getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                            .map(part -> part(topic, day, part))
                            .toList());
        }
    }

    private static TopicRelease.Part part(Topic topic, LocalDate day, JsonObject part) {
        List<Integer> by = numbers(part.getJsonArray("thresholds"));
        String name = part.getString("part");
        Node node = new Node(topic + " " + name, name, TableKind.WHOLE, null);
        StoredCell cell = new StoredCell(node, CellState.NEW, part.getInt("people"), part.getInt("mostRounded"), day);
        List<List<Integer>> tables = part.getJsonArray("tables").getValuesAs(JsonArray.class).stream()
                .map(OutcomeText::numbers)
                .toList();
        return new TopicRelease.Part(
                name,
                new Release(day, new Thresholds(by.get(0), by.get(1), by.get(2), by.get(3)), List.of(cell)),
                new Proof(
                        List.of(new Group(Set.of(), part.getInt("most"), 0, 0)), List.of(0), new Certificate(tables)));
    }

    private static List<Integer> numbers(JsonArray array) {
        return IntStream.range(0, array.size()).mapToObj(array::getInt).toList();
    }
}
