package staffnetwork.intake;

import java.util.Optional;

/** Says which organisation this installation serves, so that another one's file is refused. The room that knows offers it. */
@FunctionalInterface
public interface OurOrganisation {
    /** Its ODS code, or nothing while that was not entered. */
    Optional<String> code();
}
