package staffnetwork.published;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import staffnetwork.disclosure.CellState;
import staffnetwork.disclosure.Certificate;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.Group;
import staffnetwork.disclosure.Node;
import staffnetwork.disclosure.Proof;
import staffnetwork.disclosure.Release;
import staffnetwork.disclosure.StoredCell;
import staffnetwork.disclosure.StoredFigure;
import staffnetwork.disclosure.TableKind;
import staffnetwork.disclosure.Thresholds;
import staffnetwork.published.MetricRelease.Clusters;
import staffnetwork.published.MetricRelease.Kept;
import staffnetwork.published.MetricRelease.Version;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.MetricCode;

/** A release of metrics as the text it is kept as, and back: released figures and their proof, and no exact count. */
final class ReleaseText {
    private ReleaseText() {}

    static String write(MetricRelease release) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        Clusters clusters = release.clusters();
        if (clusters != null) {
            all.add("clusters", write(clusters));
        }
        JsonArrayBuilder figures = Json.createArrayBuilder();
        release.figures().forEach((key, kept) -> figures.add(write(key, kept)));
        all.add("figures", figures);
        Boolean voices = release.voices();
        if (voices != null) {
            all.add("voices", voices);
        }
        return all.build().toString();
    }

    private static JsonObjectBuilder write(Clusters clusters) {
        Release release = clusters.release();
        Thresholds by = release.thresholds();
        JsonArrayBuilder cells = Json.createArrayBuilder();
        for (int i = 0; i < release.stored().size(); i++) {
            cells.add(write(
                    release.stored().get(i),
                    clusters.proof().drifts().get(i),
                    clusters.since().get(i)));
        }
        JsonArrayBuilder groups = Json.createArrayBuilder();
        clusters.proof()
                .groups()
                .forEach(group -> groups.add(Json.createObjectBuilder()
                        .add("cells", Json.createArrayBuilder(new TreeSet<>(group.nodes())))
                        .add("people", group.people())));
        JsonArrayBuilder tables = Json.createArrayBuilder();
        clusters.proof().certificate().tables().forEach(table -> tables.add(Json.createArrayBuilder(table)));
        return Json.createObjectBuilder()
                .add("day", release.day().toString())
                .add("thresholds", Json.createArrayBuilder(List.of(by.people(), by.answers(), by.base(), by.changes())))
                .add("cells", cells)
                .add("groups", groups)
                .add("tables", tables);
    }

    private static JsonObjectBuilder write(StoredCell cell, int drift, Version since) {
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("id", cell.node().id())
                .add("label", cell.node().label())
                .add("table", cell.node().table().name());
        String parent = cell.node().parent();
        if (parent != null) {
            one.add("parent", parent);
        }
        return one.add("state", cell.state().name())
                .add("counted", cell.told())
                .add("base", cell.base())
                .add("asOf", cell.asOf().toString())
                .add("drift", drift)
                .add("sinceYear", since.wdesYear())
                .add("sinceVersion", since.number());
    }

    private static JsonObjectBuilder write(FigureKey key, Kept kept) {
        JsonObjectBuilder one = Json.createObjectBuilder()
                .add("metric", key.metric().code())
                .add("part", key.part())
                .add("who", key.who().name())
                .add("from", kept.from());
        Long value = kept.figure().value();
        Figure.Unit unit = kept.figure().unit();
        return value == null || unit == null ? one : one.add("value", value).add("unit", unit.name());
    }

    static MetricRelease read(Version version, String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            Map<FigureKey, Kept> figures = new LinkedHashMap<>();
            for (JsonObject one : all.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                figures.put(key(one), kept(one));
            }
            @Nullable Clusters clusters = all.containsKey("clusters") ? clusters(all.getJsonObject("clusters")) : null;
            @Nullable Boolean voices = all.containsKey("voices") ? (Boolean) all.getBoolean("voices") : null;
            return new MetricRelease(version, clusters, figures, voices);
        }
    }

    private static FigureKey key(JsonObject one) {
        return new FigureKey(
                MetricCode.named(one.getString("metric")).orElseThrow(),
                one.getString("part"),
                FigureKey.Who.valueOf(one.getString("who")));
    }

    private static Kept kept(JsonObject one) {
        StoredFigure figure = one.containsKey("value")
                ? new StoredFigure(
                        one.getJsonNumber("value").longValueExact(), Figure.Unit.valueOf(one.getString("unit")))
                : new StoredFigure(null, null);
        return new Kept(figure, one.getInt("from"));
    }

    private static Clusters clusters(JsonObject all) {
        List<StoredCell> cells = new ArrayList<>();
        List<Integer> drifts = new ArrayList<>();
        List<Version> since = new ArrayList<>();
        for (JsonObject one : all.getJsonArray("cells").getValuesAs(JsonObject.class)) {
            cells.add(cell(one));
            drifts.add(one.getInt("drift"));
            since.add(new Version(one.getInt("sinceYear"), one.getInt("sinceVersion")));
        }
        List<Group> groups = all.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                .map(one -> new Group(texts(one.getJsonArray("cells")), one.getInt("people"), 0, 0))
                .toList();
        List<List<Integer>> tables = all.getJsonArray("tables").getValuesAs(JsonArray.class).stream()
                .map(ReleaseText::numbers)
                .toList();
        List<Integer> by = numbers(all.getJsonArray("thresholds"));
        return new Clusters(
                new Release(
                        LocalDate.parse(all.getString("day")),
                        new Thresholds(by.get(0), by.get(1), by.get(2), by.get(3)),
                        cells),
                new Proof(groups, drifts, new Certificate(tables)),
                since);
    }

    private static StoredCell cell(JsonObject one) {
        return new StoredCell(
                new Node(
                        one.getString("id"),
                        one.getString("label"),
                        TableKind.valueOf(one.getString("table")),
                        one.getOrDefault("parent", JsonValue.NULL) == JsonValue.NULL ? null : one.getString("parent")),
                CellState.valueOf(one.getString("state")),
                one.getInt("counted"),
                one.getInt("base"),
                LocalDate.parse(one.getString("asOf")));
    }

    private static Set<String> texts(JsonArray texts) {
        return new TreeSet<>(
                IntStream.range(0, texts.size()).mapToObj(texts::getString).toList());
    }

    private static List<Integer> numbers(JsonArray numbers) {
        return IntStream.range(0, numbers.size()).mapToObj(numbers::getInt).toList();
    }
}
