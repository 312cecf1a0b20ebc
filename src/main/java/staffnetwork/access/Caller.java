package staffnetwork.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Who is asking, during one request. */
@RequestScoped
public class Caller {
    Caller() {}

    /** The caller's account, or nothing when nobody is signed in. */
    public Optional<UUID> id() {
        return Optional.empty();
    }

    /** The caller's name for people, empty when nobody is signed in. */
    public String getName() {
        return "";
    }
}
