package staffnetwork.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what was passed on, and what became of it. Its reader sees this and nothing else of the person's answer.
 *
 * @param id its id
 * @param kind what is asked, and so who reads it
 * @param person who asks
 * @param name their name
 * @param value what the staff record shall say; null when that is not asked
 * @param groups the groups it shall say, if they chose that
 * @param reach how they would like to be reached; empty when that is not asked
 * @param on the day
 * @param outcome what became of it
 * @param reason the reader's words when it was declined; otherwise empty
 */
public record PassedOn(
        UUID id,
        PassedOnKind kind,
        UUID person,
        String name,
        @Nullable LongTerm value,
        List<Area.EsrGroup> groups,
        String reach,
        LocalDate on,
        Outcome outcome,
        String reason) {
    /** Characters of how to be reached. */
    public static final int LONGEST_REACH = 120;

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 500;

    public PassedOn {
        groups = List.copyOf(groups);
    }

    /** What became of it. */
    public enum Outcome {
        /** Nobody has dealt with it yet. */
        OPEN,
        /** Done. */
        DONE,
        /** Declined, with a reason. */
        DECLINED
    }

    PassedOn answered(Outcome answer, String why) {
        if (outcome != Outcome.OPEN) {
            throw new IllegalStateException("it was answered already");
        }
        return new PassedOn(id, kind, person, name, value, groups, reach, on, answer, why);
    }

    /** Writes and reads what was passed on as JSON. */
    static final class Text {
        private Text() {}

        static byte[] write(PassedOn what) {
            ObjectNode node = KeptText.object()
                    .put("kind", what.kind().name())
                    .put("person", what.person().toString())
                    .put("name", what.name())
                    .put("reach", what.reach())
                    .put("on", what.on().toString())
                    .put("outcome", what.outcome().name())
                    .put("reason", what.reason());
            LongTerm value = what.value();
            if (value != null) {
                node.put("value", value.name());
            }
            ArrayNode groups = node.putArray("groups");
            what.groups().forEach(group -> groups.add(group.name()));
            return KeptText.bytes(node);
        }

        static PassedOn read(UUID id, byte[] text) {
            JsonNode node = KeptText.tree(text);
            List<Area.EsrGroup> groups = new ArrayList<>();
            node.path("groups").forEach(group -> groups.add(Area.EsrGroup.valueOf(group.asText())));
            return new PassedOn(
                    id,
                    PassedOnKind.valueOf(node.path("kind").asText()),
                    UUID.fromString(node.path("person").asText()),
                    node.path("name").asText(),
                    node.has("value") ? LongTerm.valueOf(node.path("value").asText()) : null,
                    groups,
                    node.path("reach").asText(),
                    KeptText.date(node, "on"),
                    PassedOn.Outcome.valueOf(node.path("outcome").asText()),
                    node.path("reason").asText());
        }
    }
}
