package staffnetwork.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;

/** The WDES year a page is about, from its address; a year that is not open is a page that is not there. */
@Named
@RequestScoped
public class OpenYear {
    private final int year;

    @Inject
    OpenYear(HttpServletRequest request, WdesYears years) {
        String asked = request.getParameter("year");
        this.year = asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : 0;
        if (!years.isOpen(year)) {
            throw notThere(Act.SEE_YEAR);
        }
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
