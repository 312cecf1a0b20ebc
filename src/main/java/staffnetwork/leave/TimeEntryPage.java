package staffnetwork.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import staffnetwork.access.Act;
import staffnetwork.access.Decision;
import staffnetwork.access.NotAllowed;
import staffnetwork.web.Messages;

/** One day: when, how long, known before or not. Nobody asks why. */
@Named
@RequestScoped
public class TimeEntryPage {
    private static final String MINE = "/time/mine?faces-redirect=true";
    private final Leave leave;
    private final Messages messages;
    private final Clock clock;
    private final @Nullable String told;
    private int id;
    private @Nullable LocalDate day;
    private @Nullable String hours;
    private @Nullable String planned;

    @Inject
    TimeEntryPage(Leave leave, Messages messages, Clock clock, HttpServletRequest request) {
        this.leave = leave;
        this.messages = messages;
        this.clock = clock;
        this.told = request.getParameter("id");
    }

    @PostConstruct
    void read() {
        if (isThere()) {
            int number = String.valueOf(told).matches("\\d{1,6}") ? Integer.parseInt(String.valueOf(told)) : 0;
            TimeOff.Entry entry = leave.entry(number)
                    .orElseThrow(
                            () -> new NotAllowed(Act.SEE_OWN_TIME, new Decision.Refused(Decision.Reason.NOT_YOURS)));
            id = entry.id();
            day = entry.day();
            hours = LeaveWords.typed(entry.minutes());
            planned = entry.planned() ? "YES" : "NO";
        }
    }

    /** Whether it is one of those there are. */
    public boolean isThere() {
        return told != null && !told.isEmpty();
    }

    /** Saves it if the policy approves it; leads to asking for it if not. */
    public @Nullable String save() {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = day;
        OptionalInt minutes = LeaveWords.minutes(hours);
        if (on == null || !TimeOff.isOpen(on, today)) {
            messages.wrong("day", "leave.entry.day.wrong");
            return null;
        }
        if (minutes.isEmpty()) {
            messages.wrong("hours", "leave.entry.hours.wrong");
            return null;
        }
        boolean known = "YES".equals(planned);
        Leave.Outcome outcome = isThere()
                ? leave.change(new TimeOff.Entry(id, on, minutes.getAsInt(), known))
                : leave.enter(on, minutes.getAsInt(), known);
        return then(outcome);
    }

    private @Nullable String then(Leave.Outcome outcome) {
        if (outcome == Leave.Outcome.FULL) {
            messages.wrong("day", "leave.full");
            return null;
        }
        if (outcome == Leave.Outcome.APPROVED) {
            messages.done("leave.entry.approved");
        }
        return outcome == Leave.Outcome.APPROVED ? MINE : "/time/ask?faces-redirect=true";
    }

    /** Cancels it. */
    public String cancel() {
        leave.cancel(id);
        messages.done("leave.entry.cancelled");
        return MINE;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getHours() {
        return hours;
    }

    public void setHours(@Nullable String hours) {
        this.hours = hours;
    }

    public @Nullable String getPlanned() {
        return planned;
    }

    public void setPlanned(@Nullable String planned) {
        this.planned = planned;
    }
}
