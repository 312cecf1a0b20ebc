package staffnetwork.imports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Covered;
import staffnetwork.intake.FileKind;

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

    /** The key of the sentence that says how far the file is and what can be done. */
    public String whatNow() {
        if (file.is("STAGED") && alreadyInUse) {
            return "intake.now.already";
        }
        return file.is("STAGED") && signedOff ? "intake.now.signed-off" : "intake.now." + stateInWords();
    }

    /**
     * One thing to look at, or to answer, before the file can be used.
     *
     * @param name the key of what it is
     * @param status how far it is, in words
     * @param tone the colour of the status; empty if nothing need be done
     * @param href where it is done
     */
    public record Step(String id, String name, String status, String tone, String href) {}

    /** True if somebody must answer something before the file can be read to its end. */
    public boolean asking() {
        ImportView.Mapped mapped = file.found().mapped();
        return file.is("REJECTED")
                && fileKept
                && (file.kind() == null || mapped.columnsAsked() || mapped.open() > 0 || mapped.rowsToFix() > 0);
    }

    /** How the button for another file looks: second while there are answers to give. */
    public String fixedTone() {
        return asking() ? "secondary" : "";
    }

    /** The state as it stands in keys of texts; a file that waits for answers is not called faulty. */
    public String stateInWords() {
        return asking() ? "asking" : file.stateInWords();
    }

    /** True if it was read, whatever became of it. */
    public boolean read() {
        return file.is("REJECTED") || counted();
    }

    /** True if it holds figures. */
    public boolean counted() {
        return !file.found().profile().isEmpty();
    }

    /** True while other files are read first. */
    public boolean inLine() {
        return file.is("WAITING");
    }

    /** The WDES year. */
    public String year() {
        return String.valueOf(file.wdesYear());
    }

    /** The headings of personal columns, in one line. */
    public String thrownAway() {
        return String.join(", ", file.found().thrownAway());
    }

    /** Reasons and rows left out. */
    public List<Change> leftOut() {
        return file.found().leftOut().entrySet().stream()
                .map(reason -> new Change(reason.getKey(), String.format(Locale.UK, "%,d", reason.getValue()), null))
                .toList();
    }

    /** True if faults stop it. */
    public boolean stopped() {
        return groups.stream().anyMatch(FaultGroup::blocks);
    }

    /** True if there are faults that do not stop it. */
    public boolean warned() {
        return groups.stream().anyMatch(group -> !group.blocks());
    }

    /** True if the figures in use can stand beside those of the file. */
    public boolean comparable() {
        return figures.stream().anyMatch(figure -> figure.before() != null);
    }

    /** The key of the headings of the table of figures. */
    public String figureHeadings() {
        return comparable() ? "intake.found.figures.headings.both" : "intake.found.figures.headings";
    }

    /** The key of the words on the button to use it. */
    public String confirmKey() {
        return inUse.isEmpty() ? "intake.found.confirm" : "intake.found.confirm.instead";
    }

    /** How the button to use it looks: second where using it beside the others comes first, as it is about other days. */
    public String confirmTone() {
        return usableBeside() && !overlaps() ? "secondary" : "";
    }

    /** How the button to use it beside the others looks. */
    public String besideTone() {
        return overlaps() ? "secondary" : "";
    }

    private boolean overlaps() {
        Covered days = file.found().covered();
        return days != null
                && inUse.stream()
                        .map(before -> before.found().covered())
                        .anyMatch(before -> before != null && before.overlaps(days));
    }

    /** The key of what is said about the files in use. */
    public String inUseKey() {
        return usableBeside() ? "intake.found.beside.what" : "intake.found.replaces";
    }

    /** The key of what stands above the figures that change when it takes the place of those in use. */
    public String changesKey() {
        return usableBeside() ? "intake.changes.instead" : "intake.changes.table";
    }

    /** The key of the words on the button not to use it. */
    public String cancelKey() {
        if (file.underWay()) {
            return "intake.found.stop";
        }
        return stopped() ? "intake.found.delete" : "intake.found.cancel";
    }

    /** True if the user can decide to use it. */
    public boolean usable() {
        return file.is("STAGED") && !alreadyInUse && !signedOff;
    }

    /** True if it can be used beside the files in use, because a year may lie in several files of the kind. */
    public boolean usableBeside() {
        FileKind kind = file.kind();
        return usable() && kind != null && kind.inParts() && !inUse.isEmpty();
    }

    /** True if it can be read again as another kind. */
    public boolean readableAgain() {
        return fileKept && (file.is("STAGED") || file.is("REJECTED"));
    }
}
