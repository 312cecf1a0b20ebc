package staffnetwork.mapping;

import java.util.UUID;
import staffnetwork.intake.MappingVersion;

/** What the organisation decided a value means, and since when. */
public record RememberedValue(UUID id, DecidedValue value, MappingVersion version) {}
