package staffnetwork.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page where the figures of an earlier file are used again. */
@Named
@RequestScoped
public class UseAgainPage {
    private final ImportHistory history;
    private final Said said;
    private final @Nullable UUID id;
    private @Nullable ImportView file;
    private List<ImportView> inUse = List.of();

    @Inject
    UseAgainPage(ImportHistory history, Said said, HttpServletRequest request) {
        this.history = history;
        this.said = said;
        this.id = Parameters.id(request).orElse(null);
    }

    @PostConstruct
    void look() {
        file = Optional.ofNullable(id).flatMap(history::of).orElse(null);
        inUse = id == null ? List.of() : history.wouldGiveWayTo(id);
    }

    /** Uses the figures again. */
    public @Nullable String useAgain() {
        ImportView shown = file;
        boolean done = shown != null && said.outcome(history.restore(shown.id()), "use-again", "intake.use-again.done");
        look();
        return shown != null && done ? "/intake/history?faces-redirect=true&year=" + shown.wdesYear() : null;
    }

    public String getHeading() {
        return file == null
                ? said.text("intake.found.heading.none")
                : said.text("intake.use-again.heading", file.fileName());
    }

    public @Nullable ImportView getFile() {
        return file;
    }

    public List<ImportView> getInUse() {
        return inUse;
    }
}
