package staffnetwork.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import staffnetwork.access.Caller;

/** The page that shows what was brought in for a year. */
@Named
@RequestScoped
public class HistoryPage {
    private final ImportHistory history;
    private final Caller caller;
    private final Said said;
    private final int year;
    private List<ImportView> files = List.of();

    @Inject
    HistoryPage(ImportHistory history, Caller caller, Said said, Clock clock, HttpServletRequest request) {
        this.history = history;
        this.caller = caller;
        this.said = said;
        this.year = Parameters.year(request.getParameter("year"), clock).orElse(Parameters.usualYear(clock));
    }

    @PostConstruct
    void look() {
        files = history.ofYear(year);
    }

    public String getHeading() {
        return said.text("intake.history.heading", String.valueOf(year));
    }

    public String getYear() {
        return String.valueOf(year);
    }

    public List<ImportView> getFiles() {
        return files;
    }

    /** Whether the caller can take back what is in use, or use again what is not. */
    public boolean isChangeable() {
        return caller.may("TAKE_BACK_IMPORT") && !isSignedOff();
    }

    /** Whether nothing can be taken back any more. */
    public boolean isSignedOff() {
        return history.signedOff(year);
    }
}
