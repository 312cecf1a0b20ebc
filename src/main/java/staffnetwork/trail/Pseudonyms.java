package staffnetwork.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** For the rooms that end what is kept about a person. */
@ApplicationScoped
public class Pseudonyms {
    private final TrailWriter writer;

    @Inject
    Pseudonyms(TrailWriter writer) {
        this.writer = writer;
    }

    /**
     * Has no entry until now lead to this person any more, for good: for the erasure of a person, after which nothing is kept
     * about them. The entries stay. In the caller's transaction; whoever calls it has decided, and told, that it may be done.
     */
    public void unlink(UUID person) {
        writer.unlink(person);
    }
}
