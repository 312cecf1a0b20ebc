package staffnetwork.routes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said in an answer, before it is known who says it.
 *
 * @param kind what
 * @param words the reason, the other idea, or what more there is to say
 * @param factor what the reason is about; null unless refused
 * @param until when something tried ends; null unless it is tried
 */
public record Said(
        Answer.Kind kind,
        String words,
        Answer.@Nullable Factor factor,
        @Nullable LocalDate until) {

    Answer by(UUID id, String name, LocalDate today) {
        return new Answer(kind, id, name, today, words, factor, until);
    }
}
