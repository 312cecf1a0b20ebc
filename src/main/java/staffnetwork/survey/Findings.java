package staffnetwork.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Place;

/** What is noticed while one file is read: faults, and what became of its rows. */
final class Findings {
    private static final int MOST_FAULTS = 200;
    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private long rowsRead;
    private long rowsUsed;

    Findings(String file) {
        this.file = file;
    }

    /** A place in the file; column counted from 0, or below 0 for none. */
    Place place(String sheet, int row, int column) {
        return place(sheet, row, column, "");
    }

    /** A place in the file, with the column's heading. */
    Place place(String sheet, int row, int column, String heading) {
        String plain = heading.strip();
        String shown = plain.length() > 60 ? plain.substring(0, 60) + "\u2026" : plain;
        String letters = column < 0 ? "" : Words.letters(column);
        return new Place(file, sheet, row, shown.isEmpty() ? letters : (letters + " (" + shown + ")").strip());
    }

    Place wholeFile() {
        return Place.file(file);
    }

    void block(FaultCode code, Place place, String expected, String found, String remedy) {
        add(Fault.blocking(code, place, expected, found, remedy));
    }

    void warn(FaultCode code, Place place, String expected, String found, String remedy) {
        add(Fault.warning(code, place, expected, found, remedy));
    }

    /** Compares a heading's own words with the question its number stands for. */
    void wording(SurveyQuestion question, Place place, String text) {
        Optional<Words.Heading> heading = Words.heading(text);
        String expected = "the question on " + RespondentColumns.phrase(question);
        String remedy = "Question numbers move from year to year: check that the survey year is right.";
        if (heading.filter(found -> Words.contradicts(question, found)).isPresent()) {
            block(FaultCode.WRONG_YEAR, place, expected, "a heading that asks something else", remedy);
        } else if (heading.filter(Words::isStrange).isPresent()) {
            warn(FaultCode.IMPLAUSIBLE, place, expected, "a heading in words we do not know", remedy);
        }
    }

    void add(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    boolean blocked() {
        return faults.stream().anyMatch(Fault::blocks);
    }

    void read() {
        rowsRead++;
    }

    void used() {
        rowsUsed++;
    }

    void leaveOut(String reason) {
        leaveOut(reason, 1);
    }

    void leaveOut(String reason, long rows) {
        if (rows > 0) {
            leftOut.merge(reason, rows, Long::sum);
        }
    }

    /** The outcome for intake. */
    Imported<SurveyFigures> outcome(@Nullable SurveyFigures figures, SurveyProfile profile, String sha256) {
        if (blocked() || figures == null) {
            if (!blocked()) {
                throw new IllegalStateException("No figures of " + profile + " and no fault either");
            }
            return new Imported.Rejected<>(faults.stream()
                    .sorted(Comparator.comparing(fault -> fault.blocks() ? 0 : 1))
                    .toList());
        }
        Source source = new Source(
                "survey",
                file,
                sha256,
                profile.id(),
                rowsRead,
                rowsUsed,
                Collections.unmodifiableMap(new LinkedHashMap<>(leftOut)));
        return new Imported.Accepted<>(figures, source, faults);
    }
}
