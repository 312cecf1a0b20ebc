package staffnetwork.year;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Caller;
import staffnetwork.wdes.Benchmark;
import staffnetwork.web.Messages;

/** The page where a year's dates are moved and the group it is compared with is chosen. */
@Named
@RequestScoped
public class DatesPage {
    private final WdesYears years;
    private final OpenYear open;
    private final Messages messages;
    private @Nullable LocalDate snapshot;
    private @Nullable LocalDate opens;
    private @Nullable LocalDate closes;
    private @Nullable LocalDate publishBy;
    private @Nullable String group;

    @Inject
    DatesPage(WdesYears years, OpenYear open, Messages messages, Caller caller) {
        caller.demand(Act.TYPE_COUNTS);
        this.years = years;
        this.open = open;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        YearView view = years.year(open.getYear()).orElseThrow(() -> OpenYear.notThere(Act.SEE_YEAR));
        snapshot = view.dates().snapshot();
        opens = view.dates().opens();
        closes = view.dates().closes();
        publishBy = view.dates().publishBy();
        group = view.benchmarkingGroup();
    }

    /** Saves the dates. */
    public @Nullable String save() {
        if (snapshot == null || opens == null || closes == null || publishBy == null) {
            return null;
        }
        if (opens.isBefore(snapshot)) {
            messages.wrong("opens", "year.dates.opens.order");
        } else if (closes.isBefore(opens)) {
            messages.wrong("closes", "year.dates.closes.order");
        } else if (publishBy.isBefore(closes)) {
            messages.wrong("publish", "year.dates.publish.order");
        } else {
            if (!years.change(open.getYear(), new YearDates(snapshot, opens, closes, publishBy), group)) {
                messages.wrong("send", "year.frozen.meanwhile");
                return null;
            }
            messages.done("year.dates.saved");
            return "/year/tasks?faces-redirect=true&year=" + open.getYear();
        }
        return null;
    }

    /** The groups to choose from. */
    public List<String> getGroups() {
        return Benchmark.groups();
    }

    public @Nullable LocalDate getSnapshot() {
        return snapshot;
    }

    public void setSnapshot(@Nullable LocalDate snapshot) {
        this.snapshot = snapshot;
    }

    public @Nullable LocalDate getOpens() {
        return opens;
    }

    public void setOpens(@Nullable LocalDate opens) {
        this.opens = opens;
    }

    public @Nullable LocalDate getCloses() {
        return closes;
    }

    public void setCloses(@Nullable LocalDate closes) {
        this.closes = closes;
    }

    public @Nullable LocalDate getPublishBy() {
        return publishBy;
    }

    public void setPublishBy(@Nullable LocalDate publishBy) {
        this.publishBy = publishBy;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }
}
