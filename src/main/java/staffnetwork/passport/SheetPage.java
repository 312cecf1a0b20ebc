package staffnetwork.passport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sheet on one's own phone, to show to somebody, or to print: only what was chosen. */
@Named
@RequestScoped
public class SheetPage {
    private final Sheets sheets;
    private final Chosen chosen;
    private Sheet sheet = new Sheet("", "", java.util.List.of());

    @Inject
    SheetPage(Sheets sheets, HttpServletRequest request) {
        this.sheets = sheets;
        this.chosen = Chosen.read(request.getParameter("of"));
    }

    @PostConstruct
    void read() {
        sheet = sheets.sheet(chosen);
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** The choice, for addresses. */
    public String getOf() {
        return chosen.address();
    }
}
