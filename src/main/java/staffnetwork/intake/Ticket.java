package staffnetwork.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file whose turn it is to be read.
 *
 * @param kind what it is to be read as; null to find out
 * @param organisation ODS code it must be about, or null
 * @param choice where in it to look
 */
public record Ticket(
        UUID id,
        int wdesYear,
        @Nullable FileKind kind,
        @Nullable String organisation,
        String fileName,
        Choice choice) {}
