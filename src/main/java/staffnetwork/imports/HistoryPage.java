package staffnetwork.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;

/** The page that shows what was brought in for a year. */
@Named
@RequestScoped
public class HistoryPage {
    private final ImportHistory history;
    private final Said said;
    private final int year;
    private List<ImportView> files = List.of();

    @Inject
    HistoryPage(ImportHistory history, Said said, Clock clock, HttpServletRequest request) {
        this.history = history;
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

    /** Whether nothing can be taken back any more. */
    public boolean isSignedOff() {
        return history.signedOff(year);
    }
}
