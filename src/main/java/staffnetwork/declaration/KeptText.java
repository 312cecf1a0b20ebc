package staffnetwork.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import staffnetwork.declaration.Answers.Effect;
import staffnetwork.declaration.Answers.Identity;

/** Writes and reads what is kept as JSON; nothing is bound to classes, so that names in the code can change. */
final class KeptText {
    private static final ObjectMapper JSON = new ObjectMapper()
            // four bytes in place of twelve for letters beyond the first plane
            .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8.mappedFeature(), true);

    private KeptText() {}

    static byte[] write(Kept kept) {
        ObjectNode all = JSON.createObjectNode();
        Kept.Told told = kept.told();
        if (told != null) {
            all.set("told", answers(told.answers()));
            all.put("on", told.on().toString()).put("right", told.right().toString());
        }
        Kept.Draft draft = kept.draft();
        if (draft != null) {
            all.set("draft", answers(draft.answers()));
            all.put("draftOn", draft.on().toString());
        }
        Kept.Accepted notice = kept.notice();
        if (notice != null) {
            all.put("notice", notice.version()).put("noticeOn", notice.on().toString());
        }
        ArrayNode passed = all.putArray("passed");
        kept.passedOn()
                .forEach(each -> passed.addObject()
                        .put("kind", each.kind().name())
                        .put("id", each.id().toString()));
        ArrayNode counted = all.putArray("counted");
        kept.counted()
                .forEach(each ->
                        counted.addObject().put("on", each.on().toString()).put("yes", each.yes()));
        return bytes(all);
    }

    static Kept read(byte[] text) {
        JsonNode all = tree(text);
        JsonNode told = all.get("told");
        JsonNode draft = all.get("draft");
        JsonNode notice = all.get("notice");
        return new Kept(
                told == null ? null : new Kept.Told(answers(told), date(all, "on"), date(all, "right")),
                draft == null ? null : new Kept.Draft(answers(draft), date(all, "draftOn")),
                notice == null ? null : new Kept.Accepted(notice.textValue(), date(all, "noticeOn")),
                list(all.path("passed"), KeptText::passedOn),
                list(
                        all.path("counted"),
                        each -> new Kept.CountedFrom(
                                date(each, "on"), each.path("yes").asBoolean())));
    }

    private static Kept.PassedOnRef passedOn(JsonNode each) {
        return new Kept.PassedOnRef(
                PassedOnKind.valueOf(each.path("kind").asText()),
                UUID.fromString(each.path("id").asText()));
    }

    private static ObjectNode answers(Answers answers) {
        ObjectNode node = JSON.createObjectNode();
        putName(node, "longTerm", answers.longTerm());
        putName(node, "effect", answers.effect());
        putName(node, "identity", answers.identity());
        if (!answers.words().isEmpty()) {
            node.put("words", answers.words());
        }
        ArrayNode areas = node.putArray("areas");
        answers.areas().forEach(area -> areas.add(area.name()));
        return node;
    }

    private static Answers answers(JsonNode node) {
        Set<Area> areas = EnumSet.noneOf(Area.class);
        node.path("areas").forEach(area -> areas.add(Area.valueOf(area.asText())));
        return new Answers(
                name(node, "longTerm", LongTerm::valueOf),
                name(node, "effect", Effect::valueOf),
                areas,
                node.path("words").asText(),
                name(node, "identity", Identity::valueOf));
    }

    private static void putName(ObjectNode node, String field, @Nullable Enum<?> value) {
        if (value != null) {
            node.put(field, value.name());
        }
    }

    private static <T> @Nullable T name(JsonNode node, String field, Function<String, T> reader) {
        return node.has(field) ? reader.apply(node.path(field).asText()) : null;
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> list = new ArrayList<>();
        array.forEach(each -> list.add(reader.apply(each)));
        return list;
    }

    static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }

    static JsonNode tree(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException impossible) {
            throw new IllegalStateException("what was sealed is no JSON", impossible);
        }
    }

    static byte[] bytes(ObjectNode node) {
        try {
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
