package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.intake.Choice;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.Mended;
import staffnetwork.intake.Staged;
import staffnetwork.spreadsheet.Limits;

/** The door to files that were read and wait for a decision: to look into them again, from elsewhere in them, or put right. */
@ApplicationScoped
@Transactional
public class StagedFiles {
    private final ImportRepository repository;
    private final Spool spool;
    private final ImportNews news;

    @Inject
    StagedFiles(ImportRepository repository, Spool spool, ImportNews news) {
        this.repository = repository;
        this.spool = spool;
        this.news = news;
    }

    /**
     * A file that waits for a decision and lies here.
     *
     * @param staged the file itself
     * @param view what was found in it
     */
    public record Waiting(Staged staged, ImportView view) {}

    /** A file that was read and is still there. */
    @Allow(Act.IMPORT_FILE)
    public Optional<Waiting> waiting(UUID id) {
        return repository
                .get(id)
                .filter(this::waits)
                .map(file -> new Waiting(new Staged(file.ticket(), spool.path(id), spool.mended(id)), file.view()));
    }

    /**
     * Has a file read once more.
     *
     * @param kind what as; null to leave that as it was
     */
    @Allow(Act.IMPORT_FILE)
    public boolean readAgain(UUID id, @Nullable FileKind kind, Choice choice) {
        Optional<FileImport> file = repository.forChange(id).filter(this::waits);
        file.ifPresent(found -> {
            found.readAgainAs(kind, choice);
            news.readingAsked(id);
        });
        return file.isPresent();
    }

    /**
     * Puts cells of a file right, beside those put right before, and has it read once more.
     *
     * @throws UncheckedIOException if there is no room for them; then nothing has changed
     */
    @Allow(Act.IMPORT_FILE)
    public boolean mend(UUID id, Mended cells) {
        Optional<FileImport> file = repository.forChange(id).filter(this::waits);
        file.ifPresent(found -> {
            Mended all = spool.mended(id).then(cells);
            found.mended(all.rows());
            found.readAgainAs(null, found.ticket().choice());
            spool.mend(id, all);
            news.readingAsked(id);
        });
        return file.isPresent();
    }

    /**
     * Keeps a small file in the scratch folder for as long as it is used.
     *
     * @return what came of it; nothing if it is larger than a trust's file may be
     * @throws UncheckedIOException if there is no room for it
     */
    @Allow(Act.IMPORT_FILE)
    public <T> Optional<T> whileHeld(InputStream content, Function<Path, T> use) {
        return spool.take(content, Limits.ofTrust().fileBytes()).map(held -> {
            try {
                return use.apply(spool.path(held.id()));
            } finally {
                spool.delete(held.id());
            }
        });
    }

    private boolean waits(FileImport file) {
        return file.isRead() && spool.holds(file.id());
    }
}
