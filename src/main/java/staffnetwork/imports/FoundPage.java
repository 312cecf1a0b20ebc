package staffnetwork.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page that shows what was found in a file, while it is read and after, and where HR decides on it. */
@Named
@RequestScoped
public class FoundPage {
    private static final String EVERY_TEN_SECONDS = "10";
    private final Imports imports;
    private final Uploads uploads;
    private final Said said;
    private final @Nullable UUID id;
    private final boolean checking;
    private @Nullable FoundView view;

    @Inject
    FoundPage(Imports imports, Uploads uploads, Said said, HttpServletRequest request) {
        this.imports = imports;
        this.uploads = uploads;
        this.said = said;
        this.id = Parameters.id(request).orElse(null);
        this.checking = request.getParameter("checking") != null;
    }

    @PostConstruct
    void look() {
        view = Optional.ofNullable(id).flatMap(imports::found).orElse(null);
        if (checking && view != null && view.file().underWay()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", EVERY_TEN_SECONDS);
        }
    }

    /** Does not use the file. */
    public @Nullable String cancel() {
        if (view != null && uploads.cancel(view.file().id())) {
            said.done("intake.found.cancelled");
        }
        return "/intake/upload?faces-redirect=true&year="
                + (view == null ? "" : view.file().wdesYear());
    }

    public @Nullable FoundView getView() {
        return view;
    }

    public boolean isChecking() {
        return checking;
    }

    /** The heading says how far the file is. */
    public String getHeading() {
        return view == null
                ? said.text("intake.found.heading.none")
                : said.text(
                        "intake.found.heading." + view.stateInWords(),
                        view.file().fileName());
    }
}
