package staffnetwork.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file, and what would change if it were used.
 *
 * @param file the file itself
 * @param place how many files are before it, while it is in line
 * @param rows rows read so far, while it is being read
 * @param figures the figures by which HR recognises it, beside those in use
 * @param groups its faults by what to do about them
 * @param inUse the files of the same kind in use now, which it would replace
 * @param seen stands for {@code inUse}: to be given back when the user decides
 * @param alreadyInUse true if these very figures of this very file are in use
 * @param fileKept true if the file is still there to be read again as something else
 * @param signedOff true if the year was signed off
 */
public record FoundView(
        ImportView file,
        long place,
        long rows,
        List<Change> figures,
        List<FaultGroup> groups,
        List<ImportView> inUse,
        String seen,
        boolean alreadyInUse,
        boolean fileKept,
        boolean signedOff) {
    /**
     * One figure, in this file and in use now.
     *
     * @param label the key of what it is
     * @param now the figure in this file
     * @param before the figure in use now; null if there is none
     */
    public record Change(String label, String now, @Nullable String before) {}

    /** True if the user can decide to use it. */
    public boolean usable() {
        return file.is("STAGED") && !alreadyInUse && !signedOff;
    }

    /** True if it can be used beside the files in use, because a year may lie in several files of the kind. */
    public boolean usableBeside() {
        FileKind kind = file.kind();
        return usable() && !inUse.isEmpty() && kind != null && kind.inParts();
    }

    /** True if it can be read again as another kind. */
    public boolean readableAgain() {
        return fileKept && (file.is("STAGED") || file.is("REJECTED"));
    }
}
