package staffnetwork.report;

import java.util.UUID;
import staffnetwork.spreadsheet.Fault;

/** What became of a template that was brought in to be filled. */
public sealed interface TemplateOutcome {
    /** It was filled and can be downloaded for a while. */
    record Ready(UUID id) implements TemplateOutcome {}

    /** It is refused, and why. */
    record Refused(Fault fault) implements TemplateOutcome {}

    /** The year is not open, or something must be put right first. */
    record YearNotReady() implements TemplateOutcome {}
}
