package staffnetwork.mapping;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.MappingVersion;

/**
 * A layout as the organisation mapped it.
 *
 * @param headings its headings with what their columns are
 * @param version since when
 */
public record RememberedLayout(UUID id, FileKind kind, List<MappedHeading> headings, MappingVersion version) {
    public RememberedLayout {
        headings = List.copyOf(headings);
    }

    /** The headings whose columns are used, in one line. */
    public String used() {
        return headings.stream()
                .filter(heading -> !heading.field().isEmpty())
                .map(MappedHeading::key)
                .collect(Collectors.joining(", "));
    }
}
