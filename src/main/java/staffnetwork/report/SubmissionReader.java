package staffnetwork.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Fingerprint;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;

/** Reads submission workbooks by their labels. */
final class SubmissionReader {
    /** The kind of source in the record of an import. */
    static final String KIND = "lastYear";

    /** Fewer rows than this and it is another kind of workbook. */
    private static final int FEWEST_ROWS = 8;

    private SubmissionReader() {}

    static Imported<List<SubmittedYear>> read(Path file, String name) {
        Opened opened = Spreadsheets.open(file, name, Limits.ofTrust());
        if (opened instanceof Opened.Refused refused) {
            return new Imported.Rejected<>(List.of(refused.fault()));
        }
        List<Grid> grids = new ArrayList<>();
        try (Spreadsheet book = ((Opened.Usable) opened).spreadsheet()) {
            Optional<Fault> fault = Grid.read(book, grids);
            return fault.isPresent()
                    ? new Imported.Rejected<>(List.of(fault.get()))
                    : read(grids, name, Fingerprint.sha256(file));
        } catch (UncheckedIOException gone) {
            return new Imported.Rejected<>(List.of(Fault.blocking(
                    FaultCode.UNREADABLE_FILE,
                    Place.file(name),
                    "a file that stays where it is while it is read",
                    "one that could no longer be read",
                    "Try again.")));
        }
    }

    /** One year's columns with the rows that were found for them. */
    private record Found(Grid grid, YearBlock block, Map<String, Grid.Line> rows) {}

    private static Imported<List<SubmittedYear>> read(List<Grid> grids, String name, String sha256) {
        List<Found> found = new ArrayList<>();
        for (Grid grid : grids) {
            for (YearBlock block : YearBlock.of(grid)) {
                SubmissionLayout layout = SubmissionLayout.of(block.year());
                Map<String, Grid.Line> rows = LabelledRows.in(grid, layout, block.headerLine(), block.disabled())
                        .rows();
                if (rows.size() >= FEWEST_ROWS) {
                    found.add(new Found(grid, block, rows));
                }
            }
        }
        found.sort(Comparator.comparingInt((Found one) -> one.block().year()).reversed());
        if (found.isEmpty()) {
            return new Imported.Rejected<>(List.of(notOne(name)));
        }
        return years(found, grids, name, sha256);
    }

    private static Fault notOne(String name) {
        return Fault.blocking(
                FaultCode.UNKNOWN_LAYOUT,
                Place.file(name),
                "a WDES submission workbook: columns for disabled and non-disabled under a year, and the template's rows",
                "no sheet like that",
                "Choose the workbook that was submitted, or type last year's figures.");
    }

    private static Imported<List<SubmittedYear>> years(
            List<Found> found, List<Grid> grids, String name, String sha256) {
        List<SubmittedYear> years = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        long read = 0;
        for (Found one : found) {
            SubmittedRows rows = new SubmittedRows(name, one.grid().sheet(), one.block(), one.rows());
            SubmittedYear year = rows.year(about(grids, "organisation code"), about(grids, "organisation name"));
            faults.addAll(rows.faults());
            read = Math.max(read, one.rows().size());
            if (!rows.empty()) {
                years.add(year);
            }
        }
        if (faults.stream().anyMatch(Fault::blocks)) {
            faults.sort(Comparator.comparing(fault -> fault.blocks() ? 0 : 1));
            return new Imported.Rejected<>(faults);
        }
        if (years.isEmpty()) {
            return new Imported.Rejected<>(List.of(notOne(name)));
        }
        Source source = new Source(KIND, name, sha256, "submission-workbook", read, read, Map.of());
        return new Imported.Accepted<>(List.copyOf(years), source, faults);
    }

    /** What our own workbook says about itself. */
    private static @Nullable String about(List<Grid> grids, String what) {
        return grids.stream()
                .filter(grid -> grid.sheet().equals(SubmissionWorkbook.ABOUT))
                .flatMap(grid -> grid.lines().stream())
                .filter(line -> LabelWords.of(line.text(0)).equals(what))
                .map(line -> line.text(1))
                .filter(text -> !text.isEmpty() && !text.equals("not known"))
                .findFirst()
                .orElse(null);
    }
}
