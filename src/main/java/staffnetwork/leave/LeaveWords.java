package staffnetwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import staffnetwork.adjustment.PlanWords;
import staffnetwork.web.Messages;

/** Says days and hours; the same words for their owner, for a preview and for who is let see them. */
@ApplicationScoped
class LeaveWords {
    private static final int HOUR = 60;
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");

    private final Messages messages;
    private final PlanWords plan;

    @Inject
    LeaveWords(Messages messages, PlanWords plan) {
        this.messages = messages;
        this.plan = plan;
    }

    /** A day in words. */
    String day(LocalDate day) {
        return plan.day(day);
    }

    /** How long, in hours and minutes. */
    String length(int minutes) {
        if (minutes % HOUR == 0) {
            return messages.text("leave.hours", minutes / HOUR);
        }
        return minutes < HOUR
                ? messages.text("leave.minutes", minutes)
                : messages.text("leave.hours-minutes", minutes / HOUR, minutes % HOUR);
    }

    /** One entry, as its owner sees it. */
    String entry(TimeOff.Entry entry) {
        return length(entry.minutes()) + "\n"
                + messages.text(entry.planned() ? "leave.planned.YES" : "leave.planned.NO");
    }

    /** Who sees it, and until when. */
    String terms(ShownTime shown) {
        return messages.text(
                "leave.show.terms", day(shown.since()), day(shown.terms().until()));
    }

    /** How many minutes were typed: hours such as 7, 7.5 or 7:30; nothing if it is none, or longer than a day. */
    static OptionalInt minutes(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        Matcher clock = CLOCK.matcher(text);
        Matcher hours = HOURS.matcher(text);
        int minutes = 0;
        if (clock.matches()) {
            minutes = Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2));
        } else if (hours.matches()) {
            String part = hours.group(2) == null ? "0" : hours.group(2);
            int hundredths = Integer.parseInt(part) * (part.length() == 1 ? 10 : 1);
            minutes = Integer.parseInt(hours.group(1)) * HOUR + (hundredths * HOUR + 50) / 100;
        }
        return minutes > 0 && minutes <= 24 * HOUR ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    /** The same the other way round, for the field. */
    static String typed(int minutes) {
        return minutes % HOUR == 0
                ? Integer.toString(minutes / HOUR)
                : minutes / HOUR + ":" + (minutes % HOUR < 10 ? "0" : "") + minutes % HOUR;
    }
}
