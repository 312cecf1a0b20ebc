package staffnetwork.workforce;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import staffnetwork.intake.FileKind;

/** Workforce figures as JSON text and back; head-counts as disabled, not disabled, unknown. */
final class WorkforceText {
    /** The version of the text written now. */
    static final int VERSION = 1;

    private WorkforceText() {}

    static String write(Object figures) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        if (figures instanceof StaffInPost staff) {
            all.add("rows", rows(staff));
        } else if (figures instanceof Recruitment recruitment) {
            all.add("shortlisted", counts(recruitment.shortlisted())).add("appointed", counts(recruitment.appointed()));
        } else if (figures instanceof Capability capability) {
            all.add("entries", counts(capability.entries())).add("illHealth", counts(capability.illHealth()));
        } else if (figures instanceof Board board) {
            all.add("total", counts(board.total()))
                    .add("voting", counts(board.voting()))
                    .add("executive", counts(board.executive()));
        } else {
            throw new IllegalArgumentException("no workforce figures");
        }
        return all.build().toString();
    }

    private static JsonObjectBuilder rows(StaffInPost staff) {
        JsonObjectBuilder sides = Json.createObjectBuilder();
        staff.rows().forEach((side, rows) -> {
            JsonObjectBuilder counts = Json.createObjectBuilder();
            rows.forEach((row, heads) -> counts.add(row.name(), counts(heads)));
            sides.add(side.name(), counts);
        });
        return sides;
    }

    private static JsonArrayBuilder counts(Headcounts heads) {
        return Json.createArrayBuilder()
                .add(heads.disabled())
                .add(heads.nonDisabled())
                .add(heads.unknown());
    }

    static Object read(FileKind kind, int version, String text) {
        if (version != VERSION) {
            throw new IllegalArgumentException("no workforce figures of version " + version);
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            return switch (kind) {
                case WORKFORCE -> staff(all.getJsonObject("rows"));
                case RECRUITMENT -> new Recruitment(counts(all, "shortlisted"), counts(all, "appointed"));
                case CAPABILITY -> new Capability(counts(all, "entries"), counts(all, "illHealth"));
                case BOARD -> new Board(counts(all, "total"), counts(all, "voting"), counts(all, "executive"));
                case SURVEY -> throw new IllegalArgumentException("no workforce figures");
            };
        }
    }

    private static StaffInPost staff(JsonObject sides) {
        Map<Side, Map<PayRow, Headcounts>> all = new EnumMap<>(Side.class);
        for (String side : sides.keySet()) {
            JsonObject counts = sides.getJsonObject(side);
            Map<PayRow, Headcounts> rows = new EnumMap<>(PayRow.class);
            counts.keySet().forEach(row -> rows.put(PayRow.valueOf(row), counts(counts, row)));
            all.put(Side.valueOf(side), rows);
        }
        return new StaffInPost(Collections.unmodifiableMap(all));
    }

    private static Headcounts counts(JsonObject object, String name) {
        JsonArray counts = object.getJsonArray(name);
        return new Headcounts(
                counts.getJsonNumber(0).longValueExact(),
                counts.getJsonNumber(1).longValueExact(),
                counts.getJsonNumber(2).longValueExact());
    }
}
