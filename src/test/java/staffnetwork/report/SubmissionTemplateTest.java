package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import staffnetwork.report.NotPlaced.Why;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.MadeTemplate;
import staffnetwork.spreadsheet.TwoWorkbooks;
import staffnetwork.spreadsheet.WrittenWorkbook;
import staffnetwork.wdes.FigureKey.Who;

/** Templates laid out as the official one, each different in what differs from year to year. */
class SubmissionTemplateTest {
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final SubmittedYear YEAR = RandomYear.whole(2025);
    private final Path folder;
    private final Path target;

    SubmissionTemplateTest(@TempDir Path folder) {
        this.folder = folder;
        this.target = folder.resolve("filled.xlsx");
    }

    /** The cells of a row as the official template has them. */
    static String cells(LayoutRow row, char typed) {
        String one = row.fill().counted()
                ? "" + typed + typed + typed + 'F'
                : row.fill() == LayoutRow.Fill.SURVEY
                        ? row.section().equals("9a") ? "IIII" : "PPPP"
                        : row.fill().calculated() ? "LLLL" : "IIII";
        return "LLLL" + one + 'I';
    }

    /** All rows of the layout with their labels changed. */
    static MadeTemplate whole(MadeTemplate template, UnaryOperator<String> label, char typed) {
        String section = "";
        for (LayoutRow row : SubmissionLayout.of(2025).rows()) {
            boolean begins = !row.section().equals(section);
            section = row.section();
            template.row(
                    begins ? section : "",
                    String.valueOf(row.number()),
                    label.apply(row.item()),
                    row.measure(),
                    cells(row, typed));
        }
        return template;
    }

    private TemplateFilling fill(Path file) {
        return SubmissionTemplate.fill(file, "official.xlsx", YEAR, target);
    }

    private TemplateFilling.Filled filled(Path file) {
        TemplateFilling filling = fill(file);
        return assertInstanceOf(TemplateFilling.Filled.class, filling, filling::toString);
    }

    private Path blank(int down, int right, UnaryOperator<String> label, String... years) throws IOException {
        try (MadeTemplate template = new MadeTemplate(down, right)) {
            template.line("WDES reporting template").line("Organisation:").header(years);
            return whole(template, label, 'I').locked().write(folder.resolve("official.xlsx"));
        }
    }

    /** What the filled workbook says when it is read back by its labels. */
    private void holdsTheYear() {
        SubmittedYear read = SubmissionWorkbookTest.years(target).get(0);
        assertEquals(2025, read.wdesYear());
        assertEquals(YEAR.inputs().staff(), read.inputs().staff());
        assertEquals(YEAR.inputs().recruitment(), read.inputs().recruitment());
        assertEquals(YEAR.inputs().capability(), read.inputs().capability());
        assertEquals(YEAR.inputs().board(), read.inputs().board());
    }

    @Test
    void a_blank_template_is_filled_and_everything_else_stays_byte_for_byte() throws IOException {
        Path template = blank(0, 0, label -> label, "31 March 2024", "31 March 2025");
        TemplateFilling.Filled filled = filled(template);
        assertEquals(List.of(), filled.notPlaced());
        holdsTheYear();
        TwoWorkbooks both = new TwoWorkbooks(template, target);
        both.sameParts(Set.of(SHEET, "xl/workbook.xml"));
        both.sameAround(SHEET);
        assertEquals(
                both.before("xl/workbook.xml"),
                both.after("xl/workbook.xml").replace("<calcPr fullCalcOnLoad=\"1\"/>", ""));
        Map<String, String> changed = both.filled();
        assertEquals(filled.cells(), changed.size(), changed::toString);
        assertTrue(
                changed.values().stream().allMatch(change -> change.matches("[0-9]+  > [0-9]+ .+")), changed::toString);
        assertTrue(filled.cells() >= 150, "filled " + filled.cells());
    }

    @Test
    void what_formulas_gave_before_is_gone_and_they_are_worked_out_from_the_figures() throws IOException {
        Path template = blank(0, 0, label -> label, "31 March 2024", "31 March 2025");
        filled(template);
        assertFalse(new TwoWorkbooks(template, target).after(SHEET).contains("</f><v>"), "stale results");
        int row = 6;
        try (WrittenWorkbook book = WrittenWorkbook.open(target).recalculate()) {
            long people = YEAR.result().representation().rows().stream()
                    .filter(one -> one.side() == staffnetwork.workforce.Side.NON_CLINICAL
                            && one.row() == staffnetwork.workforce.PayRow.BAND_1)
                    .mapToLong(one -> one.cell().people().total())
                    .sum();
            assertEquals((double) people, book.number("WDES data", "L" + row), 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 0", "0, 3", "11, 5"})
    void a_template_that_has_moved_is_filled_where_it_is_now(int down, int right) throws IOException {
        assertEquals(
                List.of(),
                filled(blank(down, right, label -> label, "2024", "2025")).notPlaced());
        holdsTheYear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31st March 2025",
                "WDES 2025",
                "2024/25",
                "2024-25",
                "1 April 2024 to 31 March 2025",
                "Twenty twenty-five",
                "Two thousand and twenty five"
            })
    void the_year_is_found_however_it_is_written(String words) throws IOException {
        assertEquals(
                List.of(), filled(blank(0, 0, label -> label, "2023/24", words)).notPlaced());
        holdsTheYear();
    }

    @Test
    void this_year_and_last_year_are_told_by_the_title() throws IOException {
        try (MadeTemplate template = new MadeTemplate(0, 0)) {
            template.line("WDES 2025 return").header("Previous year", "Current year");
            filled(whole(template, label -> label, 'I').locked().write(folder.resolve("official.xlsx")));
        }
        holdsTheYear();
    }

    @Test
    void spacing_case_and_numbering_of_labels_do_not_matter() throws IOException {
        int[] number = {200};
        UnaryOperator<String> other = label -> switch (number[0]++ % 5) {
            case 0 -> label.toUpperCase(java.util.Locale.UK);
            case 1 -> number[0] + ". " + label;
            case 2 -> "  " + label.replace(" ", "   ") + " ";
            case 3 -> "Row " + number[0] + ": " + label;
            default -> label.replace(",", "").replace(";", " -");
        };
        assertEquals(List.of(), filled(blank(0, 0, other, "2024", "2025")).notPlaced());
        holdsTheYear();
    }

    @Test
    void a_template_of_another_year_or_of_something_else_is_refused_with_the_reason() throws IOException {
        assertRefused(
                FaultCode.WRONG_YEAR, "columns for WDES 2023 and 2024", blank(0, 0, label -> label, "2023", "2024"));
        assertRefused(
                FaultCode.UNKNOWN_LAYOUT, "none of them", blank(0, 0, label -> "Item of " + label.hashCode(), "2025"));
        try (MadeTemplate template = new MadeTemplate(0, 0)) {
            assertRefused(
                    FaultCode.UNKNOWN_LAYOUT,
                    "no sheet with such columns",
                    template.line("Rota").write(folder.resolve("rota.xlsx")));
        }
        assertRefused(FaultCode.WRONG_KIND, "another format", Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n"));
        try (MadeTemplate template = new MadeTemplate(0, 0)) {
            template.header("2025");
            SubmissionLayout.of(2025).rows().forEach(row -> template.row("", "", row.item(), "", "LLLL"));
            assertRefused(
                    FaultCode.UNKNOWN_LAYOUT,
                    "none that may be filled",
                    template.locked().write(folder.resolve("locked.xlsx")));
        }
    }

    private void assertRefused(FaultCode code, String words, Path file) {
        TemplateFilling filling = fill(file);
        List<Fault> faults = assertInstanceOf(TemplateFilling.Refused.class, filling, filling::toString)
                .faults();
        assertEquals(code, faults.get(0).code());
        assertTrue(faults.get(0).sentence().contains(words), faults.get(0)::sentence);
        assertTrue(faults.get(0).sentence().contains("our own layout"));
        assertFalse(Files.exists(target));
    }

    @Test
    void what_stands_there_already_stays_and_is_told_unless_it_is_the_same() throws IOException {
        Path file;
        try (MadeTemplate template = new MadeTemplate(0, 0)) {
            template.header("2024", "2025");
            whole(template, label -> label, 'I');
            long disabled = people(0);
            template.holds(3, 4, String.valueOf(disabled)).holds(4, 4, "999");
            file = template.locked().write(folder.resolve("official.xlsx"));
        }
        List<NotPlaced> left = filled(file).notPlaced();
        assertEquals(1, left.size(), left::toString);
        assertEquals(Why.FILLED, left.get(0).why());
        assertEquals("Band 1", left.get(0).label());
        assertEquals(
                Map.of(Who.DISABLED, String.valueOf(people(1))), left.get(0).figures());
        assertFalse(new TwoWorkbooks(file, target).filled().containsKey("WDES data!I4"));
    }

    private static long people(int row) {
        TemplateFigures figures = new TemplateFigures(YEAR, SubmissionLayout.of(2025));
        return Long.parseLong(
                TemplateFiller.words(figures.of(SubmissionLayout.of(2025).rows().get(row), Who.DISABLED)
                        .orElseThrow()));
    }
}
