package staffnetwork.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.CellValue;
import staffnetwork.spreadsheet.SheetWriter;
import staffnetwork.spreadsheet.TableWriter;
import staffnetwork.spreadsheet.WorkbookWriter;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.Voices;

/**
 * The submission workbook: the official rows in their order, last year beside this year. Head-counts are typed, everything that can
 * be calculated is a formula. The rows are remembered and must be checked against the official template of the year.
 */
public final class SubmissionWorkbook {
    /** The sheet that tells where the workbook comes from. */
    static final String ABOUT = "About";

    private static final int LAST_YEAR_COLUMN = 4;
    private static final int THIS_YEAR_COLUMN = 8;
    private static final String[] GROUPS = {"Disabled", "Non-disabled", "Unknown or null", "Total"};

    private final SubmittedYear year;
    private final @Nullable SubmittedYear previous;
    private final Map<MetricCode, String> notes;
    private final List<Source> sources;

    private SubmissionWorkbook(
            SubmittedYear year, @Nullable SubmittedYear previous, Map<MetricCode, String> notes, List<Source> sources) {
        this.year = year;
        this.previous = previous;
        this.notes = notes;
        this.sources = sources;
    }

    /** The workbook of a year, with nothing beside it. */
    public static SubmissionWorkbook of(SubmittedYear year) {
        return new SubmissionWorkbook(year, null, Map.of(), List.of());
    }

    /** The same with the year before beside it, or nothing. */
    public SubmissionWorkbook beside(@Nullable SubmittedYear lastYear) {
        if (lastYear != null && lastYear.wdesYear() >= year.wdesYear()) {
            throw new IllegalArgumentException("the year beside must be an earlier one");
        }
        return new SubmissionWorkbook(year, lastYear, notes, sources);
    }

    /** The same with notes by HR, shown at the first row of their metric. */
    public SubmissionWorkbook withNotes(Map<MetricCode, String> byHr) {
        return new SubmissionWorkbook(year, previous, Map.copyOf(byHr), sources);
    }

    /** The same with the files the figures come from. */
    public SubmissionWorkbook from(List<Source> files) {
        return new SubmissionWorkbook(year, previous, notes, List.copyOf(files));
    }

    /**
     * Reads the figures of a submission workbook, ours or an old official one.
     *
     * @param file where it lies
     * @param name the name the user knows it by
     * @return its years, the newest first, or why it cannot be read
     */
    public static Imported<List<SubmittedYear>> read(Path file, String name) {
        return SubmissionReader.read(file, name);
    }

    /** Writes the workbook; all formulas are worked out. */
    public void write(Stamp stamp, OutputStream out) throws IOException {
        SubmissionLayout layout = SubmissionLayout.of(year.wdesYear());
        try (WorkbookWriter workbook =
                new WorkbookWriter("WDES " + year.wdesYear() + " submission: " + organisation())) {
            submission(workbook, layout);
            about(workbook, stamp);
            workbook.write(out);
        }
    }

    private String organisation() {
        String code = year.inputs().organisationCode();
        String name = year.inputs().organisationName();
        if (code == null) {
            return Objects.requireNonNullElse(name, "organisation not named");
        }
        return name == null ? code : name + " (" + code + ")";
    }

    private void submission(WorkbookWriter workbook, SubmissionLayout layout) {
        SheetWriter sheet = sheet(workbook);
        TableWriter table = sheet.table("Submission", headers());
        Map<String, Integer> rows = new HashMap<>();
        int next = sheet.nextRow();
        for (LayoutRow row : layout.rows()) {
            rows.put(row.id(), next++);
        }
        SubmissionCells now = new SubmissionCells(year, new SubmissionFormulas(rows, THIS_YEAR_COLUMN));
        SubmissionCells before =
                previous == null ? null : new SubmissionCells(previous, new SubmissionFormulas(rows, LAST_YEAR_COLUMN));
        Set<MetricCode> begun = new HashSet<>();
        for (LayoutRow row : layout.rows()) {
            List<CellValue> cells = new ArrayList<>(List.of(
                    CellValue.text(row.section()),
                    CellValue.number(row.number()),
                    CellValue.text(row.item()),
                    CellValue.text(row.measure())));
            SubmissionFormulas.COLUMNS.forEach(
                    who -> cells.add(before == null ? CellValue.blank() : before.of(row, who)));
            SubmissionFormulas.COLUMNS.forEach(who -> cells.add(now.of(row, who)));
            cells.add(CellValue.text(note(row, now, begun.add(row.metric()))));
            table.row(cells);
        }
    }

    private SheetWriter sheet(WorkbookWriter workbook) {
        return workbook.sheet(
                        "WDES " + year.wdesYear(),
                        "Workforce Disability Equality Standard (WDES) " + year.wdesYear() + ": " + organisation(),
                        "One table. Staff at " + year.result().rules().snapshot()
                                + ". An empty cell means not known or not asked; the notes say why. These are exact figures for"
                                + " NHS England: do not publish small numbers. Check the rows against the official template.")
                .widths(10, 7, 52, 20, 14, 14, 14, 14, 14, 14, 14, 14, 60);
    }

    private String[] headers() {
        List<String> headers = new ArrayList<>(List.of("Metric", "Row", "Data item", "Measure"));
        int before = previous == null ? year.wdesYear() - 1 : previous.wdesYear();
        Arrays.stream(GROUPS).forEach(group -> headers.add(before + " " + group));
        Arrays.stream(GROUPS).forEach(group -> headers.add(year.wdesYear() + " " + group));
        headers.add("Notes");
        return headers.toArray(String[]::new);
    }

    private String note(LayoutRow row, SubmissionCells now, boolean first) {
        StringJoiner note = new StringJoiner(" ");
        Voices voices = year.result().voices();
        if (row.fill() == LayoutRow.Fill.EVIDENCE) {
            note.add(voices == null ? "" : voices.evidence());
        }
        if (first) {
            note.add(notes.getOrDefault(row.metric(), ""));
        }
        note.add(now.reasons(row));
        return note.toString().strip();
    }

    private void about(WorkbookWriter workbook, Stamp stamp) {
        SheetWriter sheet =
                workbook.sheet(ABOUT, "About this workbook", "Two tables: what it is, and where it comes from.");
        sheet.widths(28, 44, 20, 68, 14, 14, 60);
        TableWriter facts = sheet.table("About", "What", "Which");
        facts.row(CellValue.text("WDES year"), CellValue.number(year.wdesYear()));
        fact(facts, "Organisation code", year.inputs().organisationCode());
        fact(facts, "Organisation name", year.inputs().organisationName());
        fact(facts, "Made by", stamp.who());
        fact(
                facts,
                "Made on (UTC)",
                stamp.when().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
        sheet.heading("Files the figures come from");
        TableWriter files =
                sheet.table("Sources", "File", "Kind", "Layout", "SHA-256", "Rows read", "Rows used", "Left out");
        sources.forEach(source -> files.row(
                CellValue.text(source.file()),
                CellValue.text(source.kind()),
                CellValue.text(source.profile()),
                CellValue.text(source.sha256()),
                CellValue.number(source.rowsRead()),
                CellValue.number(source.rowsUsed()),
                CellValue.text(leftOut(source))));
    }

    private static void fact(TableWriter facts, String what, @Nullable String which) {
        facts.row(CellValue.text(what), CellValue.text(which == null ? "not known" : which));
    }

    /** The reasons rows were left out for, with their numbers. */
    static String leftOut(Source source) {
        StringJoiner reasons = new StringJoiner(", ");
        source.leftOut().forEach((reason, rows) -> reasons.add(reason + " " + rows));
        return reasons.toString();
    }
}
