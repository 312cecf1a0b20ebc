package staffnetwork.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** Where files arrive: the scratch folder of this node. */
@ApplicationScoped
class Arrivals {
    private final Spool spool;
    private final Node node;

    @Inject
    Arrivals(Spool spool, Node node) {
        this.spool = spool;
        this.node = node;
    }

    /**
     * Takes a file in; nothing if it is larger than the limit.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    Optional<Spooled> take(Upload upload, long limit) {
        return spool.take(upload.content(), limit);
    }

    void drop(Spooled file) {
        spool.delete(file.id());
    }

    /** True if the file is still there, on this node. */
    boolean kept(UUID id) {
        return spool.holds(id);
    }

    String node() {
        return node.name();
    }
}
