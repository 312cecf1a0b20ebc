package staffnetwork.report;

import java.util.List;
import java.util.UUID;

/**
 * A template that was filled a moment ago.
 *
 * @param fileName the template's own name
 * @param cells how many of its cells were filled
 * @param notPlaced what could not be put into it
 */
public record FilledTemplate(UUID id, int wdesYear, String fileName, int cells, List<NotPlaced> notPlaced) {
    public FilledTemplate {
        notPlaced = List.copyOf(notPlaced);
    }
}
