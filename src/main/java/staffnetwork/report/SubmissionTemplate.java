package staffnetwork.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Fillable;
import staffnetwork.spreadsheet.FillableWorkbook;
import staffnetwork.spreadsheet.Limits;
import staffnetwork.spreadsheet.Opened;
import staffnetwork.spreadsheet.Place;
import staffnetwork.spreadsheet.Spreadsheet;
import staffnetwork.spreadsheet.Spreadsheets;

/** The blank official workbook of a year, filled with the year's figures wherever its labels are understood. */
final class SubmissionTemplate {
    /** Fewer rows than this and it is another kind of workbook. */
    private static final int FEWEST_ROWS = 8;

    private static final long MEGABYTE = 1024L * 1024;
    private static final String OURS = "Choose the blank official workbook of the year, or use our own layout.";
    private final Path file;
    private final String name;
    private final SubmittedYear year;

    private SubmissionTemplate(Path file, String name, SubmittedYear year) {
        this.file = file;
        this.name = name;
        this.year = year;
    }

    /** A template is small: 5 MB. */
    static Limits limits() {
        Limits trust = Limits.ofTrust();
        return new Limits(5 * MEGABYTE, trust.inflation(), trust.columns(), trust.sheets(), trust.cellCharacters());
    }

    /**
     * Fills a template; the template itself is never changed.
     *
     * @param name the name the user knows it by
     * @param target where the filled workbook is written; nothing is left there if the template is refused
     */
    static TemplateFilling fill(Path file, String name, SubmittedYear year, Path target) {
        List<Grid> grids = new ArrayList<>();
        SubmissionTemplate template = new SubmissionTemplate(file, name, year);
        Optional<Fault> fault = template.read(grids).or(() -> template.notUnderstood(grids));
        return fault.<TemplateFilling>map(found -> new TemplateFilling.Refused(List.of(found)))
                .orElseGet(() -> template.fill(grids, target));
    }

    private Optional<Fault> read(List<Grid> grids) {
        Opened opened = Spreadsheets.open(file, name, limits());
        if (opened instanceof Opened.Refused refused) {
            return Optional.of(refused.fault());
        }
        try (Spreadsheet book = ((Opened.Usable) opened).spreadsheet()) {
            return book.format() == Spreadsheet.Format.XLSX
                    ? Grid.read(book, grids)
                    : Optional.of(fault(
                            FaultCode.WRONG_KIND, "the official workbook as an .xlsx workbook", "another format"));
        }
    }

    private Optional<Fault> notUnderstood(List<Grid> grids) {
        TreeSet<Integer> years = new TreeSet<>();
        grids.forEach(grid -> YearBlock.of(grid).forEach(block -> years.add(block.year())));
        List<TemplateSheet> sheets = TemplateSheet.of(grids, layout());
        long rows = sheets.stream().mapToLong(sheet -> sheet.labels().inWords()).sum();
        if (sheets.isEmpty() && !years.isEmpty()) {
            String found = years.stream().map(String::valueOf).collect(Collectors.joining(" and "));
            return Optional.of(
                    fault(FaultCode.WRONG_YEAR, "columns for WDES " + year.wdesYear(), "columns for WDES " + found));
        } else if (sheets.isEmpty()) {
            return Optional.of(fault(
                    FaultCode.UNKNOWN_LAYOUT,
                    "columns headed disabled and non-disabled under the year",
                    "no sheet with such columns"));
        } else if (rows < FEWEST_ROWS) {
            return Optional.of(fault(
                    FaultCode.UNKNOWN_LAYOUT,
                    "at least " + FEWEST_ROWS + " rows with labels of the official layout",
                    rows == 0 ? "none of them" : "only " + rows + " of them"));
        }
        return Optional.empty();
    }

    private SubmissionLayout layout() {
        return SubmissionLayout.of(year.wdesYear());
    }

    private TemplateFilling fill(List<Grid> grids, Path target) {
        Fillable opened = FillableWorkbook.open(file, name, limits());
        if (opened instanceof Fillable.Refused refused) {
            return new TemplateFilling.Refused(List.of(refused.fault()));
        }
        try (FillableWorkbook workbook = ((Fillable.Usable) opened).workbook()) {
            TemplateFiller filler = new TemplateFiller(workbook, new TemplateFigures(year, layout()));
            filler.fill(layout(), TemplateSheet.of(grids, layout()));
            if (filler.cells() == 0) {
                return new TemplateFilling.Refused(List.of(fault(
                        FaultCode.UNKNOWN_LAYOUT,
                        "empty cells for figures that were supplied",
                        "none that may be filled")));
            }
            return workbook.write(target)
                    .<TemplateFilling>map(fault -> new TemplateFilling.Refused(List.of(fault)))
                    .orElseGet(() -> new TemplateFilling.Filled(filler.cells(), filler.notPlaced()));
        }
    }

    private Fault fault(FaultCode code, String expected, String found) {
        return Fault.blocking(code, Place.file(name), expected, found, OURS);
    }
}
