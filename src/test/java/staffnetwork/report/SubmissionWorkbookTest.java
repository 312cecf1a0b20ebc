package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.intake.Source;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.WrittenWorkbook;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.FigureKey.Who;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.wdes.WdesInputs;

class SubmissionWorkbookTest {
    private static final int FIRST_ROW = 4;
    private static final Stamp STAMP = new Stamp("A. Analyst, HR", Instant.parse("2025-05-12T09:30:15.5Z"));

    private final Path folder;

    SubmissionWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path written(SubmissionWorkbook workbook) {
        Path file = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(STAMP, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static List<SubmittedYear> years(Path file) {
        Imported<List<SubmittedYear>> imported = SubmissionWorkbook.read(file, "last year.xlsx");
        if (imported instanceof Imported.Accepted<List<SubmittedYear>> accepted) {
            return accepted.figures();
        }
        return fail(((Imported.Rejected<List<SubmittedYear>>) imported)
                .faults().stream().map(Fault::sentence).toList().toString());
    }

    @Test
    void recalculated_formulas_agree_with_the_figures_for_any_counts_and_years() {
        int compared = 0;
        for (int seed = 0; seed < 48; seed++) {
            SubmittedYear year = RandomYear.of(2020 + seed % 7, seed);
            SubmittedYear before = RandomYear.of(2019 + seed % 7, seed + 1000);
            Path file = written(SubmissionWorkbook.of(year).beside(before));
            try (WrittenWorkbook book = WrittenWorkbook.open(file).recalculate()) {
                compared += agrees(book, year, year, 'I');
                compared += agrees(book, before, year, 'E');
            }
        }
        assertTrue(compared > 5000, "compared " + compared);
    }

    /** Every figure the sheet shows is the one we worked out; where there is none the cell is empty. */
    private static int agrees(WrittenWorkbook book, SubmittedYear year, SubmittedYear sheet, char firstColumn) {
        int compared = 0;
        int row = FIRST_ROW;
        for (LayoutRow layout : SubmissionLayout.of(sheet.wdesYear()).rows()) {
            for (int group = 0; group < SubmissionFormulas.COLUMNS.size(); group++) {
                Who who = SubmissionFormulas.COLUMNS.get(group);
                Optional<FigureKey> key =
                        layout.figure(who).filter(year.result().figures()::containsKey);
                boolean second = layout.fill() == LayoutRow.Fill.RATIO && who != Who.DISABLED;
                if (key.isEmpty() || second) {
                    continue;
                }
                String at = (char) (firstColumn + group) + "" + row;
                double shown = book.number("WDES " + sheet.wdesYear(), at);
                Optional<Metric.Computed> figure = year.figure(key.get()).computed();
                if (figure.isEmpty()) {
                    assertTrue(Double.isNaN(shown), () -> layout.id() + " " + at + " shows " + shown);
                } else {
                    BigDecimal expected = Decimals.inCell(figure.get());
                    assertEquals(expected.doubleValue(), shown, 1e-12, () -> layout.id() + " " + at);
                }
                compared++;
            }
            row++;
        }
        return compared;
    }

    @Test
    void a_workbook_read_back_gives_the_same_figures_for_both_years() {
        for (int seed = 0; seed < 16; seed++) {
            SubmittedYear year = RandomYear.of(2025, seed);
            SubmittedYear before = RandomYear.of(2024, seed + 50);
            if (year.inputs().staff() == null || before.inputs().staff() == null) {
                continue;
            }
            List<SubmittedYear> read = years(written(SubmissionWorkbook.of(year).beside(before)));
            assertEquals(
                    List.of(2025, 2024),
                    read.stream().map(SubmittedYear::wdesYear).toList());
            same(year, read.get(0));
            same(before, read.get(1));
            assertEquals("RXX", read.get(0).inputs().organisationCode());
        }
    }

    static void same(SubmittedYear expected, SubmittedYear read) {
        assertEquals(expected.inputs().staff(), read.inputs().staff());
        assertEquals(expected.inputs().recruitment(), read.inputs().recruitment());
        assertEquals(expected.inputs().capability(), read.inputs().capability());
        assertEquals(expected.inputs().board(), read.inputs().board());
        expected.result().figures().forEach((key, figure) -> {
            if (key.equals(FigureKey.saidInSurvey())) {
                return;
            }
            Optional<Metric.Computed> again = read.lastYear().figure(key);
            assertEquals(figure.computed().isPresent(), again.isPresent(), key::toString);
            figure.computed()
                    .ifPresent(value -> assertEquals(
                            value.value().doubleValue(),
                            again.orElseThrow().value().doubleValue(),
                            1e-10,
                            key::toString));
        });
    }

    @Test
    void the_answer_on_voices_and_its_text_come_back_for_this_year() {
        SubmittedYear read =
                years(written(SubmissionWorkbook.of(RandomYear.whole(2025)))).get(0);
        assertEquals(RandomYear.whole(2025).inputs().voices(), read.inputs().voices());
    }

    @Test
    void what_cannot_be_worked_out_is_an_empty_cell_with_its_reason() {
        SubmittedYear nothing = SubmittedYear.of(2025, WdesInputs.of("RXX", null));
        try (WrittenWorkbook book = WrittenWorkbook.open(written(SubmissionWorkbook.of(nothing)))) {
            Set<String> reasons = new TreeSet<>();
            for (int row = FIRST_ROW;
                    row < FIRST_ROW + SubmissionLayout.of(2025).rows().size();
                    row++) {
                reasons.add(book.text("WDES 2025", "M" + row));
                for (char column = 'E'; column <= 'L'; column++) {
                    assertTrue(Double.isNaN(book.number("WDES 2025", column + "" + row)));
                }
            }
            reasons.remove("");
            assertEquals(
                    Set.of(
                            "The answer on the voices of disabled staff was not supplied.",
                            "The board list was not supplied.",
                            "The capability file was not supplied.",
                            "The recruitment file was not supplied.",
                            "The staff list was not supplied.",
                            "The staff survey file was not supplied."),
                    reasons);
        }
    }

    @Test
    void head_counts_are_typed_and_everything_that_can_be_calculated_is_a_formula() {
        try (WrittenWorkbook book = WrittenWorkbook.open(written(SubmissionWorkbook.of(RandomYear.whole(2025))))) {
            int row = FIRST_ROW;
            for (LayoutRow layout : SubmissionLayout.of(2025).rows()) {
                assertEquals(
                        layout.fill().calculated(),
                        !book.formula("WDES 2025", "I" + row).isEmpty(),
                        layout.id());
                assertEquals(layout.item(), book.text("WDES 2025", "C" + row));
                row++;
            }
        }
    }

    @Test
    void notes_stand_at_their_metric_and_the_stamp_says_who_and_when() {
        Source source = new Source("board", "board.csv", "ab12", "board-list", 15, 15, Map.of("observer", 2L));
        Path file = written(SubmissionWorkbook.of(RandomYear.whole(2025))
                .withNotes(Map.of(MetricCode.TWO, "Two systems this year."))
                .from(List.of(source)));
        try (WrittenWorkbook book = WrittenWorkbook.open(file)) {
            int row = FIRST_ROW;
            for (LayoutRow layout : SubmissionLayout.of(2025).rows()) {
                boolean first = layout.id().equals("2.shortlisted");
                assertEquals(first, book.text("WDES 2025", "M" + row).contains("Two systems this year."), layout.id());
                row++;
            }
            assertEquals("A. Analyst, HR", book.text("About", "B7"));
            assertEquals("2025-05-12T09:30:15Z", book.text("About", "B8"));
            assertEquals("observer 2", book.text("About", "G12"));
        }
    }

    @Test
    void the_workbook_can_be_followed_by_a_screen_reader() {
        try (WrittenWorkbook book = WrittenWorkbook.open(written(SubmissionWorkbook.of(RandomYear.whole(2025))))) {
            assertEquals(List.of("WDES 2025", "About"), book.sheets());
            for (String sheet : book.sheets()) {
                assertEquals(0, book.mergedRegions(sheet));
                assertFalse(book.text(sheet, "A1").isEmpty());
                assertFalse(book.text(sheet, "A2").isEmpty());
            }
            assertEquals(List.of("Submission"), book.tables("WDES 2025"));
            assertEquals(List.of("About", "Sources"), book.tables("About"));
            Set<String> headers = new HashSet<>();
            for (char column = 'A'; column <= 'M'; column++) {
                assertTrue(headers.add(book.text("WDES 2025", column + "3")));
            }
            assertEquals("Metric", book.text("WDES 2025", "A3"));
            assertEquals("2024 Disabled", book.text("WDES 2025", "E3"));
            assertEquals("2025 Total", book.text("WDES 2025", "L3"));
        }
    }

    @Test
    void libreoffice_comes_to_the_same_figures() throws Exception {
        Assumptions.assumeTrue(LibreOffice.there(), "LibreOffice is not installed");
        SubmittedYear year = RandomYear.whole(2025);
        Path file = written(SubmissionWorkbook.of(year));
        Path again = LibreOffice.recalculated(file, folder.resolve("again"));
        try (WrittenWorkbook book = WrittenWorkbook.open(again)) {
            assertTrue(agrees(book, year, year, 'I') > 80);
        }
    }

    /** LibreOffice without a window, if this machine has it. */
    private static final class LibreOffice {
        private static final List<String> NAMES = List.of("/usr/bin/soffice", "/usr/bin/libreoffice");

        static boolean there() {
            return NAMES.stream().anyMatch(name -> Files.isExecutable(Path.of(name)));
        }

        static Path recalculated(Path file, Path into) throws Exception {
            String program = NAMES.stream()
                    .filter(name -> Files.isExecutable(Path.of(name)))
                    .findFirst()
                    .orElseThrow();
            Process process = new ProcessBuilder(
                            program,
                            "-env:UserInstallation=" + into.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "xlsx",
                            "--outdir",
                            into.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice did not end");
            return into.resolve(file.getFileName());
        }
    }
}
