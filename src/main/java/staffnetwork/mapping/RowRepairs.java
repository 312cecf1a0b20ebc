package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import staffnetwork.access.Act;
import staffnetwork.access.Allow;
import staffnetwork.imports.ImportView;
import staffnetwork.imports.StagedFiles;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileReading;
import staffnetwork.intake.RowsToFix;

/** The door to the rows that stop a file: to take them away, put them right, and bring them back into their file. */
@ApplicationScoped
@Transactional
public class RowRepairs {
    private final StagedFiles files;
    private final FileReading reading;

    @Inject
    RowRepairs(StagedFiles files, FileReading reading) {
        this.files = files;
        this.reading = reading;
    }

    /** A file and the rows that stop it. */
    public record FaultyFile(ImportView file, RowsToFix rows) {}

    /** The rows that stop a file, if it waits for a decision. */
    @Allow(Act.IMPORT_FILE)
    public Optional<FaultyFile> faulty(UUID id) {
        return files.waiting(id).map(this::faulty);
    }

    private FaultyFile faulty(StagedFiles.Waiting waiting) {
        FileKind kind = waiting.view().kind();
        return new FaultyFile(waiting.view(), kind == null ? RowsToFix.NONE : reading.toFix(waiting.staged(), kind));
    }

    /**
     * Puts rows of a file right by what stands in a workbook that was taken away, and has the file read again.
     *
     * @param name the workbook's name
     * @throws UncheckedIOException if it cannot be stored; then nothing has changed
     */
    @Allow(Act.IMPORT_FILE)
    public FixedRows bring(UUID id, String name, InputStream workbook) {
        Optional<FaultyFile> faulty = faulty(id);
        if (faulty.isEmpty()) {
            return new FixedRows.Refused("mapping.fix.gone", "");
        }
        FixedRows fixed = files.whileHeld(workbook, path -> FixedRowsReader.read(path, name, faulty.get()))
                .orElseGet(() -> new FixedRows.Refused("mapping.fix.too-large", ""));
        if (fixed instanceof FixedRows.Right right && !files.mend(id, right.mended())) {
            return new FixedRows.Refused("mapping.fix.gone", "");
        }
        return fixed;
    }
}
