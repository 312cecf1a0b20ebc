package staffnetwork.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Covered;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Place;
import staffnetwork.web.Messages;

/** Says in words who did something and when, and what a wish came to. */
@Named
@ApplicationScoped
public class Said {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private final Messages messages;
    private final Clock clock;

    @Inject
    Said(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Who and when; empty if nobody did it. */
    public String signed(ImportView.@Nullable Signed signed) {
        if (signed == null) {
            return "";
        }
        String when = MOMENT.format(signed.at().atZone(clock.getZone()));
        return signed.name().isEmpty()
                ? messages.text("intake.when", when)
                : messages.text("intake.who-and-when", signed.name(), when);
    }

    /** The days figures are about; empty if there are none. */
    public String covered(@Nullable Covered covered) {
        if (covered == null) {
            return "";
        }
        return covered.from().equals(covered.to())
                ? DAY.format(covered.from())
                : messages.text("intake.days", DAY.format(covered.from()), DAY.format(covered.to()));
    }

    /** Where a fault is: sheet, row and column, as far as they are known. */
    public String where(Fault fault) {
        Place place = fault.place();
        List<String> parts = new ArrayList<>();
        if (!place.sheet().isEmpty()) {
            parts.add(messages.text("intake.where.sheet", place.sheet()));
        }
        if (place.row() > 0) {
            parts.add(messages.text("intake.where.row", String.valueOf(place.row())));
        }
        if (!place.column().isEmpty()) {
            parts.add(messages.text("intake.where.column", place.column()));
        }
        return parts.isEmpty() ? messages.text("intake.where.file") : String.join(", ", parts);
    }

    /** A number of rows. */
    public String rows(long rows) {
        return String.format(Locale.UK, "%,d", rows);
    }

    /** Says that it is done, or beside the button why it is not; returns whether it is done. */
    boolean outcome(Outcome outcome, String button, String done) {
        if (outcome == Outcome.DONE) {
            messages.done(done);
            return true;
        }
        messages.wrong(button, "intake.outcome." + outcome.name().toLowerCase(Locale.ROOT));
        return false;
    }

    /** Says that it is done. */
    void done(String key) {
        messages.done(key);
    }

    /** Says what is wrong with one field. */
    void wrong(String field, String key, String... parts) {
        messages.wrong(field, key, (Object[]) parts);
    }

    String text(String key, Object... parts) {
        return messages.text(key, parts);
    }
}
