package staffnetwork.organisation;

import java.util.List;
import java.util.UUID;

/**
 * A directorate with its care areas.
 *
 * @param id the directorate's
 * @param name the directorate's
 * @param careAreas its care areas by name
 */
public record Part(UUID id, String name, List<Area> careAreas) {
    public Part {
        careAreas = List.copyOf(careAreas);
    }

    /** A care area. */
    public record Area(UUID id, String name) {}
}
