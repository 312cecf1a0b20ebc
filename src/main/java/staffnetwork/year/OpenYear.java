package staffnetwork.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;

/**
 * The WDES year a page is about, from its address; a year that is not open is a page that is not there. Pages that read the year
 * anyway find that out themselves, so it is looked up here only for the others.
 */
@Named
@RequestScoped
public class OpenYear {
    private final WdesYears years;
    private final int year;
    private @Nullable Boolean frozen;

    @Inject
    OpenYear(HttpServletRequest request, WdesYears years) {
        String asked = request.getParameter("year");
        this.years = years;
        this.year = asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : 0;
    }

    /** Demands that the year is open, for pages that do not read it themselves. */
    OpenYear demanded() {
        if (!years.isOpen(year)) {
            throw notThere(Act.SEE_YEAR);
        }
        return this;
    }

    /** Whether it was signed off, so that nothing of it may change. */
    public boolean isFrozen() {
        boolean now = frozen == null ? years.isFrozen(year) : frozen;
        frozen = now;
        return now;
    }

    /** The same answer as for a page that is not there. */
    static NotAllowed notThere(Act act) {
        return new NotAllowed(act, new Decision.Refused(Decision.Reason.NOT_YOURS));
    }

    /** The year. */
    public int getYear() {
        return year;
    }

    /** The year before it. */
    public int getBefore() {
        return year - 1;
    }

    /** The part of an address that names the year. */
    public String getQuery() {
        return "?year=" + year;
    }
}
