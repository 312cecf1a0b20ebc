package staffnetwork.intake;

import java.nio.file.Path;
import java.util.List;
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
     */
    record Read(Imported<?> imported, Covered covered) {}

    /** One file of several, by its name and days. */
    record Part(String name, Covered covered) {}
}
