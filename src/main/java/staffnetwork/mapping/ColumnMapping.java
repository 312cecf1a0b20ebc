package staffnetwork.mapping;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.KnownColumns;

/** Which column of a layout is which, as the organisation decided it: headings only, never a cell. */
@Entity
@Table(name = "column_mapping")
class ColumnMapping {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private String signature;
    private String headings;
    private int made;
    private @Nullable Integer replaced;

    @SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
    protected ColumnMapping() {}

    ColumnMapping(FileKind kind, String signature, List<MappedHeading> headings, MadeVersion version) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.signature = signature;
        this.headings = text(headings);
        this.made = version.number();
    }

    /** A later version takes its place, or it is forgotten. */
    void giveWay(MadeVersion version) {
        if (replaced != null) {
            throw new IllegalStateException("it gave way before");
        }
        replaced = version.number();
    }

    UUID id() {
        return id;
    }

    FileKind kind() {
        return kind;
    }

    String signature() {
        return signature;
    }

    int made() {
        return made;
    }

    List<MappedHeading> headings() {
        try (JsonReader reader = Json.createReader(new StringReader(headings))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(heading -> new MappedHeading(
                            heading.getString("key"), heading.getString("field"), heading.getBoolean("personal")))
                    .toList();
        }
    }

    /** What the readers of files are told of it. */
    KnownColumns known() {
        Map<String, String> fields = new LinkedHashMap<>();
        headings().stream()
                .filter(heading -> !heading.field().isEmpty())
                .forEach(heading -> fields.put(heading.key(), heading.field()));
        return new KnownColumns(kind, signature, fields, made);
    }

    private static String text(List<MappedHeading> headings) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        headings.forEach(heading -> array.add(Json.createObjectBuilder()
                .add("key", heading.key())
                .add("field", heading.field())
                .add("personal", heading.personal())));
        return array.build().toString();
    }
}
