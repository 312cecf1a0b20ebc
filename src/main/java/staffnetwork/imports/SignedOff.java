package staffnetwork.imports;

import java.util.Set;
import java.util.stream.Collectors;

/** Says whether a WDES year was signed off: from then on its figures stay as they are. The room that knows offers it. */
@FunctionalInterface
public interface SignedOff {
    /** True if nothing of that year may change any more. */
    boolean signedOff(int wdesYear);

    /** Those of some years that were signed off. */
    default Set<Integer> among(Set<Integer> wdesYears) {
        return wdesYears.stream().filter(this::signedOff).collect(Collectors.toSet());
    }
}
