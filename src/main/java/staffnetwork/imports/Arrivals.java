package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.OurOrganisation;

/** Where files arrive: the scratch folder of this node. */
@ApplicationScoped
class Arrivals {
    private final Spool spool;
    private final Node node;
    private final Instance<OurOrganisation> organisation;

    @Inject
    Arrivals(Spool spool, Node node, @Any Instance<OurOrganisation> organisation) {
        this.spool = spool;
        this.node = node;
        this.organisation = organisation;
    }

    /**
     * Where a file arrived.
     *
     * @param node the server on whose disk it lies
     * @param organisation ODS code it must be about; null while that is not known
     */
    record At(String node, @Nullable String organisation) {}

    /**
     * Takes a file in; nothing if it is larger than the limit.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    Optional<Spool.Held> take(Upload upload, long limit) {
        return spool.take(upload.content(), limit);
    }

    void drop(Spool.Held file) {
        spool.delete(file.id());
    }

    /** True if the file is still there, on this node. */
    boolean kept(UUID id) {
        return spool.holds(id);
    }

    At here() {
        String code = organisation.stream()
                .flatMap(room -> room.code().stream())
                .findFirst()
                .orElse(null);
        return new At(node.name(), code);
    }
}
