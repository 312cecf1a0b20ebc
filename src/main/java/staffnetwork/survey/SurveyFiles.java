package staffnetwork.survey;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Fingerprint;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;

/**
 * Reads the NHS Staff Survey files HR has: the published workbooks, a contractor's exports, respondents' answers, or a plain table.
 * The layout is told by the content. A faulty file is a value, never an exception, and changes nothing.
 */
public final class SurveyFiles {
    private SurveyFiles() {}

    /**
     * Reads one file.
     *
     * @param file where it lies
     * @param name the name the user knows it by, without folders
     * @param request the year and organisation asked for, and the limits
     * @return figures with their source, or the faults that stop the file, blocking ones first
     */
    public static Imported<SurveyFigures> read(Path file, String name, SurveyRequest request) {
        return read(file, name, request, book -> book);
    }

    /** The same, with somebody watching over the rows that are read. */
    static Imported<SurveyFigures> read(
            Path file, String name, SurveyRequest request, UnaryOperator<Spreadsheet> watched) {
        Opened opened = Spreadsheets.open(file, name, request.limits());
        if (opened instanceof Opened.Refused refused) {
            return new Imported.Rejected<>(List.of(refused.fault()));
        }
        try (Spreadsheet book = watched.apply(((Opened.Usable) opened).spreadsheet())) {
            return SurveyBook.read(book, Fingerprint.sha256(file), request);
        } catch (UncheckedIOException e) {
            return new Imported.Rejected<>(List.of(gone(name)));
        }
    }

    /**
     * Says what a file is and why, without reading more than the first rows of each sheet.
     *
     * @param file where it lies
     * @param name the name the user knows it by, without folders
     * @param limits how large it may be
     */
    public static Detection detect(Path file, String name, Limits limits) {
        Opened opened = Spreadsheets.open(file, name, limits);
        if (opened instanceof Opened.Refused refused) {
            return new Detection.NotRecognised(refused.fault());
        }
        try (Spreadsheet book = ((Opened.Usable) opened).spreadsheet()) {
            return SurveyBook.detect(book);
        }
    }

    private static Fault gone(String name) {
        return Fault.blocking(
                FaultCode.UNREADABLE_FILE,
                Place.file(name),
                "a file that stays where it is while it is read",
                "a file that could no longer be read",
                "Try again; if it happens again, copy the file to another folder first.");
    }
}
