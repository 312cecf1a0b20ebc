package staffnetwork.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.web.Messages;

/** The page with all WDES years side by side, where one is opened. */
@Named
@RequestScoped
public class YearsPage {
    private final WdesYears years;
    private final Messages messages;
    private final boolean mayOpen;
    private @Nullable Integer year;
    private @Nullable List<YearView> all;

    @Inject
    YearsPage(WdesYears years, Messages messages, Caller caller) {
        this.years = years;
        this.messages = messages;
        this.mayOpen = caller.decide(Act.TYPE_COUNTS).isAllowed();
    }

    /** Opens the chosen year. */
    public String open() {
        if (year != null) {
            years.open(year);
            messages.done("year.years.opened", Integer.toString(year));
        }
        return "/year/tasks?faces-redirect=true&year=" + year;
    }

    /** The years, newest first. */
    public List<YearView> getAll() {
        List<YearView> read = all == null ? years.all() : all;
        all = read;
        return read;
    }

    /** The years that can be opened. */
    public List<Integer> getOpenable() {
        return mayOpen ? years.openable() : List.of();
    }

    public boolean isMayOpen() {
        return mayOpen;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }
}
