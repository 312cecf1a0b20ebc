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

/** The page where a file that is in use is taken back, and what it replaced may be used again. */
@Named
@RequestScoped
public class TakeBackPage {
    private final ImportHistory history;
    private final Said said;
    private final @Nullable UUID id;
    private @Nullable ImportView file;
    private List<ImportView> before = List.of();

    @Inject
    TakeBackPage(ImportHistory history, Said said, HttpServletRequest request) {
        this.history = history;
        this.said = said;
        this.id = Parameters.id(request).orElse(null);
    }

    @PostConstruct
    void look() {
        file = Optional.ofNullable(id).flatMap(history::of).orElse(null);
        before = id == null ? List.of() : history.gaveWayTo(id);
    }

    /** Takes the file back and uses again what it replaced. */
    public @Nullable String takeBackAndRestore() {
        return takeBack(true, "restore");
    }

    /** Takes the file back; nothing is used in its place. */
    public @Nullable String takeBack() {
        return takeBack(false, "take-back");
    }

    private @Nullable String takeBack(boolean restore, String button) {
        ImportView shown = file;
        boolean done =
                shown != null && said.outcome(history.takeBack(shown.id(), restore), button, "intake.take-back.done");
        look();
        return shown != null && done ? "/intake/history?faces-redirect=true&year=" + shown.wdesYear() : null;
    }

    public String getHeading() {
        return file == null
                ? said.text("intake.found.heading.none")
                : said.text("intake.take-back.heading", file.fileName());
    }

    public @Nullable ImportView getFile() {
        return file;
    }

    public List<ImportView> getBefore() {
        return before;
    }
}
