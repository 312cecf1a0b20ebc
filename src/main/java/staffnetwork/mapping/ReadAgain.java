package staffnetwork.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import staffnetwork.imports.ImportQueue;
import staffnetwork.imports.ImportView;
import staffnetwork.imports.StagedFiles;

/** Where to go after a file was put in line once more: to the next thing that must be answered, or to what was found. */
@ApplicationScoped
class ReadAgain {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private final ImportQueue queue;
    private final StagedFiles files;

    @Inject
    ReadAgain(ImportQueue queue, StagedFiles files) {
        this.queue = queue;
        this.files = files;
    }

    /** Waits a moment for the file; then the address of the page that comes next. */
    String next(UUID id) {
        queue.await(id, A_MOMENT);
        String page = files.waiting(id)
                .map(StagedFiles.Waiting::view)
                .map(ReadAgain::page)
                .orElse("/intake/found");
        return page + "?faces-redirect=true&id=" + id;
    }

    private static String page(ImportView file) {
        if (file.found().mapped().columnsAsked()) {
            return "/mapping/columns";
        }
        return file.found().mapped().open() > 0 ? "/mapping/values" : "/intake/found";
    }
}
