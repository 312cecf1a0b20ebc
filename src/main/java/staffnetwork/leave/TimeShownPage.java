package staffnetwork.leave;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import staffnetwork.web.Messages;

/** The approved leave that others let the caller see: days and hours. */
@Named
@RequestScoped
public class TimeShownPage {
    private final LeaveShown shown;
    private final LeaveWords words;
    private final Messages messages;
    private List<ShownTime> all = List.of();

    @Inject
    TimeShownPage(LeaveShown shown, LeaveWords words, Messages messages) {
        this.shown = shown;
        this.words = words;
        this.messages = messages;
    }

    @PostConstruct
    void read() {
        all = shown.all();
    }

    public List<ShownTime> getAll() {
        return all;
    }

    /** Until when it can be seen. */
    public String until(ShownTime one) {
        return messages.text("leave.shown.until", words.day(one.terms().until()));
    }

    /** A day in words. */
    public String day(ShownTime.Day day) {
        return words.day(day.day());
    }

    /** That it is approved, and how long it is. */
    public String length(ShownTime.Day day) {
        return messages.text("leave.shown.approved", words.length(day.minutes()));
    }
}
