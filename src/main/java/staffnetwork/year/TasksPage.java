package staffnetwork.year;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import staffnetwork.access.Act;
import staffnetwork.web.Messages;

/** The task list of one WDES year. */
@Named
@RequestScoped
public class TasksPage {
    private final YearView view;
    private final Messages messages;
    private final LocalDate today;

    @Inject
    TasksPage(WdesYears years, OpenYear open, Messages messages, Clock clock) {
        this.view = years.year(open.getYear()).orElseThrow(() -> OpenYear.notThere(Act.SEE_YEAR));
        this.messages = messages;
        this.today = LocalDate.now(clock);
    }

    public YearView getView() {
        return view;
    }

    /** How many tasks are done, in words. */
    public String getProgress() {
        return messages.text("year.tasks.progress", view.done(), view.all().size());
    }

    /** When it is due, in words, with the days that are left. */
    public String getDue() {
        YearDates dates = view.dates();
        if (today.isBefore(dates.opens())) {
            return messages.text(
                    "year.tasks.opens",
                    SourceWords.day(dates.opens()),
                    SourceWords.day(dates.closes()),
                    ChronoUnit.DAYS.between(today, dates.opens()));
        }
        if (!today.isAfter(dates.closes())) {
            return messages.text(
                    "year.tasks.due",
                    SourceWords.day(dates.closes()),
                    ChronoUnit.DAYS.between(today, dates.closes()) + 1);
        }
        return messages.text("year.tasks.closed", SourceWords.day(dates.closes()));
    }

    /** When the report is due, in words. */
    public String getPublish() {
        return messages.text("year.tasks.publish", SourceWords.day(view.dates().publishBy()));
    }

    /** The snapshot in words. */
    public String getSnapshot() {
        return SourceWords.day(view.dates().snapshot());
    }
}
