package staffnetwork.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

/** What the lines above the headings say about the file: snapshot date, period and organisation. Nothing else is taken from them. */
final class Preamble {
    private static final long DAYS_OFF = 31;
    private static final Pattern SNAPSHOT =
            Pattern.compile("\\b(snapshot|as at|as of|effective date|position at|staff in post)\\b");
    private static final Pattern PERIOD = Pattern.compile("\\b(period|from|between|date range|financial year)\\b");
    private static final Pattern CODE =
            Pattern.compile("\\b(?:ODS|ORGANISATION|ORG|TRUST) CODE\\b[\\s:=-]*([A-Z0-9]{2,6})\\b");

    private Preamble() {}

    /** Faults when the lines above the headings name another day or another organisation than asked for. */
    static List<Fault> faults(Task task) {
        List<Fault> faults = new ArrayList<>();
        String organisation = task.request().organisation();
        for (Line line : above(task.layout())) {
            Matcher code = CODE.matcher(text(line).toUpperCase(Locale.ROOT));
            if (organisation != null && code.find() && !code.group(1).equalsIgnoreCase(organisation)) {
                faults.add(Fault.blocking(
                        FaultCode.WRONG_ORGANISATION,
                        task.place(line.number(), null),
                        "organisation " + organisation,
                        "organisation code " + code.group(1),
                        "Choose the file of your own organisation."));
            }
            if (SNAPSHOT.matcher(line.words()).find()) {
                Days.in(text(line)).stream().limit(1).forEach(day -> day(task, line, day, faults));
            }
        }
        return faults;
    }

    /** The period the lines above the headings name, if they do. */
    static Optional<Period> period(Layout layout) {
        for (Line line : above(layout)) {
            List<LocalDate> days = Days.in(text(line));
            if (days.size() == 2
                    && PERIOD.matcher(line.words()).find()
                    && !days.get(1).isBefore(days.get(0))) {
                return Optional.of(new Period(days.get(0), days.get(1)));
            }
        }
        return Optional.empty();
    }

    private static void day(Task task, Line line, LocalDate day, List<Fault> faults) {
        LocalDate snapshot = task.request().snapshot();
        long off = Math.abs(ChronoUnit.DAYS.between(day, snapshot));
        if (off > DAYS_OFF) {
            faults.add(Fault.blocking(
                    FaultCode.WRONG_YEAR,
                    task.place(line.number(), null),
                    "a snapshot of " + snapshot,
                    day.toString(),
                    "Choose the file of the right year, or another WDES year."));
        } else if (off > 0) {
            faults.add(Fault.warning(
                    FaultCode.WRONG_YEAR,
                    task.place(line.number(), null),
                    "a snapshot of " + snapshot,
                    day.toString(),
                    "Run the list again for the snapshot date if you can."));
        }
    }

    private static List<Line> above(Layout layout) {
        return layout.lines().stream()
                .filter(line -> line.number() < layout.header().number())
                .toList();
    }

    private static String text(Line line) {
        return String.join(" ", line.cells().stream().map(Line.Cell::text).toList());
    }
}
