package staffnetwork.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.Limits;

/**
 * Reads some kinds of file into figures. A room that knows a kind of file offers one of these as a CDI bean; intake finds it. A
 * faulty file is a value; only {@link Progress} may break a reading off by throwing.
 */
public interface KindReader {
    /** The kinds it reads. */
    Set<FileKind> kinds();

    /** Says what a file is and why, by its first rows. */
    Recognised recognise(Path file, String name, Limits limits);

    /** The same with what else is told: where to look, and the layouts the organisation mapped before. */
    default Recognised recognise(Path file, String name, Limits limits, Understanding understanding) {
        return recognise(file, name, limits);
    }

    /** The first rows of a file, to be read as that kind; nothing from a reader whose files are not mapped by hand. */
    default Optional<FileLook> look(Path file, String name, ImportRequest request) {
        return Optional.empty();
    }

    /** The names of the fields a column of such a list can be; none where the columns are not mapped by hand. */
    default List<String> fields(FileKind kind) {
        return List.of();
    }

    /** Which needed fields are not among these, each with what would do instead; empty when nothing is missing. */
    default List<List<String>> missing(FileKind kind, Set<String> fields) {
        return List.of();
    }

    /** The names of the meanings a value of that kind of column can have; none if it knows no such kind. */
    default List<String> meanings(String valueKind) {
        return List.of();
    }

    /** The rows that stop a file, to be put right one by one. */
    default RowsToFix toFix(Path file, String name, ImportRequest request) {
        return RowsToFix.NONE;
    }

    /**
     * Reads a file as one of {@link #kinds()}.
     *
     * @param name the name the user knows it by, without folders
     * @param progress told of every row; it throws when reading is to stop
     */
    Read read(Path file, String name, ImportRequest request, Progress progress);

    /** The version of the text that {@link #write} gives. */
    int version();

    /** Figures as JSON text, exact: {@link #parse} gives equal figures. Counts only, nothing about a person. */
    String write(FileKind kind, Object figures);

    /** The figures in a text that {@link #write} gave in this or an earlier version. */
    Object parse(FileKind kind, int version, String text);

    /** A few figures by which HR recognises the file, always the same ones in the same order for a kind. */
    List<FoundFigure> found(FileKind kind, Object figures);

    /** What is to be said about all files of a kind in parts together: days that none or two of them cover. */
    default List<Fault> together(int wdesYear, List<Part> parts) {
        return List.of();
    }

    /**
     * What came of reading.
     *
     * @param imported the figures, or why there are none
     * @param covered the days they are about
     * @param notes what was noticed on the way
     */
    record Read(Imported<?> imported, Covered covered, ReadNotes notes) {
        /** Nothing to answer on the way. */
        public Read(Imported<?> imported, Covered covered) {
            this(imported, covered, ReadNotes.NONE);
        }
    }

    /** One file of several, by its name and days. */
    record Part(String name, Covered covered) {}
}
