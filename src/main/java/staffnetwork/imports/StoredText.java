package staffnetwork.imports;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.ValueMet;
import staffnetwork.intake.WhatChanges;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

/** Lists as the JSON texts in which an import is stored. What was never stored is an empty list. */
final class StoredText {
    private StoredText() {}

    static String of(List<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array.build().toString();
    }

    static List<String> texts(@Nullable String json) {
        return array(json).getValuesAs(JsonString::getString);
    }

    static String of(Map<String, Long> counts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        counts.forEach((reason, rows) ->
                array.add(Json.createObjectBuilder().add("reason", reason).add("rows", rows)));
        return array.build().toString();
    }

    static Map<String, Long> counts(@Nullable String json) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonObject entry : array(json).getValuesAs(JsonObject.class)) {
            counts.put(entry.getString("reason"), entry.getJsonNumber("rows").longValueExact());
        }
        return counts;
    }

    static String ofNotes(List<WhatChanges.Note> notes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        notes.forEach(note -> array.add(Json.createObjectBuilder()
                .add("rule", note.rule())
                .add("metric", note.metric())
                .add("warning", note.warning())
                .add("words", note.words())));
        return array.build().toString();
    }

    static List<WhatChanges.Note> notes(@Nullable String json) {
        return array(json).getValuesAs(JsonObject.class).stream()
                .map(note -> new WhatChanges.Note(
                        note.getString("rule"),
                        note.getString("metric"),
                        note.getString("warning"),
                        note.getString("words")))
                .toList();
    }

    static String ofFaults(List<Fault> faults) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Fault fault : faults) {
            array.add(Json.createObjectBuilder()
                    .add("code", fault.code().name())
                    .add("severity", fault.severity().name())
                    .add("sheet", fault.place().sheet())
                    .add("row", fault.place().row())
                    .add("column", fault.place().column())
                    .add("expected", fault.expected())
                    .add("found", fault.found())
                    .add("remedy", fault.remedy()));
        }
        return array.build().toString();
    }

    static List<Fault> faults(@Nullable String json, String file) {
        List<Fault> faults = new ArrayList<>();
        for (JsonObject fault : array(json).getValuesAs(JsonObject.class)) {
            faults.add(new Fault(
                    FaultCode.valueOf(fault.getString("code")),
                    Fault.Severity.valueOf(fault.getString("severity")),
                    new Place(file, fault.getString("sheet"), fault.getInt("row"), fault.getString("column")),
                    fault.getString("expected"),
                    fault.getString("found"),
                    fault.getString("remedy")));
        }
        return faults;
    }

    static String ofValues(List<ValueMet> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (ValueMet value : values) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("kind", value.kind())
                    .add("key", value.key())
                    .add("shown", value.shown())
                    .add("rows", value.rows())
                    .add("firstRow", value.firstRow())
                    .add("settled", value.settled())
                    .add("decided", value.decided());
            array.add(value.meaning() == null ? one : one.add("meaning", value.meaning()));
        }
        return array.build().toString();
    }

    static List<ValueMet> values(@Nullable String json) {
        return array(json).getValuesAs(JsonObject.class).stream()
                .map(value -> new ValueMet(
                        value.getString("kind"),
                        value.getString("key"),
                        value.getString("shown"),
                        value.getJsonNumber("rows").longValueExact(),
                        value.getInt("firstRow"),
                        value.getString("meaning", null),
                        value.getBoolean("settled"),
                        value.getBoolean("decided")))
                .toList();
    }

    private static JsonArray array(@Nullable String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json == null ? "[]" : json))) {
            return reader.readArray();
        }
    }
}
