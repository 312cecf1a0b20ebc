package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks every room that knows whether a year was signed off: from then on nothing of it may change. */
@ApplicationScoped
public class SignedOffYears {
    private final Instance<SignedOff> rooms;

    @Inject
    SignedOffYears(@Any Instance<SignedOff> rooms) {
        this.rooms = rooms;
    }

    /** True if the year was signed off. */
    public boolean hold(int wdesYear) {
        return rooms.stream().anyMatch(room -> room.signedOff(wdesYear));
    }

    /** Those of some years that were signed off. */
    public Set<Integer> among(Set<Integer> wdesYears) {
        return rooms.stream().flatMap(room -> room.among(wdesYears).stream()).collect(Collectors.toSet());
    }
}
