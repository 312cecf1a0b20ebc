package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks every room that knows whether a year was signed off. */
@ApplicationScoped
class SignedOffYears {
    private final Instance<SignedOff> rooms;

    @Inject
    SignedOffYears(@Any Instance<SignedOff> rooms) {
        this.rooms = rooms;
    }

    boolean hold(int wdesYear) {
        return rooms.stream().anyMatch(room -> room.signedOff(wdesYear));
    }
}
