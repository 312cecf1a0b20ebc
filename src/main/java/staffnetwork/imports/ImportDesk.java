package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.ReadResult;
import staffnetwork.intake.Ticket;

/** Writes down how the reading of files goes on; nobody is signed in there, so it is no door. */
@ApplicationScoped
@Transactional
class ImportDesk {
    private static final Duration KEPT = Duration.ofDays(30);
    private final ImportRepository repository;
    private final Event<ImportNews.FileNoLongerNeeded> noLongerNeeded;
    private final Node node;
    private final Clock clock;

    @Inject
    ImportDesk(
            ImportRepository repository, Event<ImportNews.FileNoLongerNeeded> noLongerNeeded, Node node, Clock clock) {
        this.repository = repository;
        this.noLongerNeeded = noLongerNeeded;
        this.node = node;
        this.clock = clock;
    }

    /** The file whose turn it is; it counts as being read from now on. */
    Optional<Ticket> next() {
        interrupted(ImportState.READING);
        return repository
                .nextInLine(node.name())
                .flatMap(file -> repository.forChange(file.id()))
                .filter(file -> file.state() == ImportState.WAITING)
                .map(FileImport::begin);
    }

    /** Writes down what came of it, unless it was cancelled meanwhile. */
    void end(UUID id, ReadResult result) {
        reading(id).ifPresent(file -> file.end(result));
    }

    /** Writes down that nothing came of it; the file goes. */
    void giveUp(UUID id, ImportState how, @Nullable String reference) {
        reading(id).ifPresent(file -> {
            file.giveUp(how, reference, clock.instant());
            noLongerNeeded.fire(new ImportNews.FileNoLongerNeeded(id));
        });
    }

    private Optional<FileImport> reading(UUID id) {
        return repository.forChange(id).filter(file -> file.state() == ImportState.READING);
    }

    /** After a start: what was in line or being read when this node stopped was interrupted. */
    void interrupted() {
        interrupted(ImportState.READING);
        interrupted(ImportState.WAITING);
    }

    /** Nothing is read between two turns: what counts as being read then lost its reader, for example with the database. */
    private void interrupted(ImportState how) {
        Instant now = clock.instant();
        for (FileImport file : repository.onTheWay(node.name())) {
            if (file.state() == how) {
                file.giveUp(ImportState.INTERRUPTED, null, now);
                noLongerNeeded.fire(new ImportNews.FileNoLongerNeeded(file.id()));
            }
        }
    }

    /** Forgets what was never used and is a month old; returns how many. */
    int forget() {
        return repository.forgetNeverUsed(clock.instant().minus(KEPT));
    }
}
