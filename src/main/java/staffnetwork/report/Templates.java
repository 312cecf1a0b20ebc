package staffnetwork.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.access.Caller;
import staffnetwork.spreadsheet.Fingerprint;

/** The door to the trust's own template: the blank official workbook comes in, the filled one goes out, stamped with who and when. */
@ApplicationScoped
@Transactional
public class Templates {
    private final Instance<SubmissionFigures> figures;
    private final TemplateShelf shelf;
    private final Caller caller;
    private final Path folder;

    @Inject
    Templates(@Any Instance<SubmissionFigures> figures, TemplateShelf shelf, Caller caller, Config settings) {
        this.figures = figures;
        this.shelf = shelf;
        this.caller = caller;
        // the scratch folder for uploads: it is emptied when the service starts, so nothing outlives a crash
        this.folder = settings.getOptionalValue("uploads.folder", String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "uploads"));
    }

    /**
     * Fills a template with the year's figures.
     *
     * @param name the name the user knows it by
     */
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public TemplateOutcome fill(int wdesYear, String name, InputStream content) {
        Optional<SubmittedYear> year = ready(wdesYear);
        if (year.isEmpty()) {
            return new TemplateOutcome.YearNotReady();
        }
        UUID id = UUID.randomUUID();
        Path blank = folder.resolve(id + ".template");
        Path filled = folder.resolve(id + ".filled");
        try {
            Files.createDirectories(folder);
            Files.copy(content, blank, StandardCopyOption.REPLACE_EXISTING);
            TemplateFilling filling = SubmissionTemplate.fill(blank, name, year.get(), filled);
            if (filling instanceof TemplateFilling.Refused refused) {
                return new TemplateOutcome.Refused(refused.faults().get(0));
            }
            TemplateFilling.Filled done = (TemplateFilling.Filled) filling;
            FilledTemplate template = new FilledTemplate(id, wdesYear, name, done.cells(), done.notPlaced());
            shelf.keep(template, Files.readAllBytes(filled), caller.id().orElseThrow());
            return new TemplateOutcome.Ready(id);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(blank);
            delete(filled);
        }
    }

    private Optional<SubmittedYear> ready(int wdesYear) {
        return figures.stream()
                .flatMap(room -> room.readyToSend(wdesYear).stream())
                .findFirst();
    }

    /** Whether a template can be filled for that year now. */
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public boolean yearReady(int wdesYear) {
        return ready(wdesYear).isPresent();
    }

    /** A template the caller had filled within the last half hour. */
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public Optional<FilledTemplate> filled(UUID id) {
        return kept(id).map(TemplateShelf.Kept::template);
    }

    /** The filled workbook itself; that it was given out is written down. */
    @Allow(Act.DOWNLOAD_SUBMISSION)
    public Optional<byte[]> download(UUID id) {
        return kept(id).map(kept -> {
            byte[] content = kept.content().bytes();
            String sha256 = Fingerprint.sha256(content);
            figures.forEach(room -> room.givenOut(kept.template().wdesYear(), sha256));
            return content;
        });
    }

    private Optional<TemplateShelf.Kept> kept(UUID id) {
        return caller.id().flatMap(owner -> shelf.get(id, owner));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
