package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.report.NotPlaced.Why;
import staffnetwork.spreadsheet.MadeTemplate;
import staffnetwork.spreadsheet.TwoWorkbooks;
import staffnetwork.wdes.FigureKey.Who;
import staffnetwork.wdes.WdesInputs;

/** What stands in the way of single cells of a template, and how it is told. */
class SmallTemplateTest {
    private static final int FIRST = 3;
    private final Path folder;
    private final Path target;

    SmallTemplateTest(@TempDir Path folder) {
        this.folder = folder;
        this.target = folder.resolve("filled.xlsx");
    }

    private final class Making {
        private final MadeTemplate template = new MadeTemplate(0, 0).header("2025");
        private Path file = target;

        /** Eight rows that are understood whatever else is in the template. */
        Making() {
            template.row("2", "1", "Number of shortlisted applicants", "Headcount", "IIII")
                    .row("", "2", "Number appointed from shortlisting", "Headcount", "IIII")
                    .row(
                            "3",
                            "3",
                            "Average number of staff entering the formal capability process over the last 2 years"
                                    + " for any reason",
                            "Headcount",
                            "IIII")
                    .row("", "4", "Of these, how many were on the grounds of ill health?", "Headcount", "IIII")
                    .row(
                            "9b",
                            "5",
                            "Has your trust taken action to facilitate the voices of disabled staff to be heard?"
                                    + " (yes or no)",
                            "Yes or no",
                            "IIII")
                    .row("10", "6", "Total board members", "Headcount", "IIII")
                    .row("", "7", "of which: Voting Board members", "Headcount", "IIII")
                    .row("", "8", "of which: Exec Board members", "Headcount", "IIII");
        }

        /** Everything that could not be placed but the rows this template does not have. */
        List<NotPlaced> fill(SubmittedYear year, boolean locked) throws IOException {
            try (template) {
                file = (locked ? template.locked() : template).write(folder.resolve("small.xlsx"));
            }
            TemplateFilling filling = SubmissionTemplate.fill(file, "small.xlsx", year, target);
            return assertInstanceOf(TemplateFilling.Filled.class, filling, filling::toString).notPlaced().stream()
                    .filter(left -> left.why() != Why.NO_ROW)
                    .toList();
        }

        List<NotPlaced> fill() throws IOException {
            return fill(RandomYear.whole(2025), true);
        }

        Map<String, String> filled() throws IOException {
            return new TwoWorkbooks(file, target).filled();
        }
    }

    private static void told(List<NotPlaced> left, Why why, String label, Map<Who, String> figures) {
        assertEquals(1, left.size(), left::toString);
        assertEquals(new NotPlaced(label, left.get(0).metric(), why, figures), left.get(0));
    }

    @Test
    void every_cell_of_a_small_template_is_filled_totals_included() throws IOException {
        Making making = new Making();
        assertEquals(List.of(), making.fill());
        Map<String, String> filled = new TreeMap<>(making.filled());
        assertTrue(at(filled, "WDES data!H3").endsWith("> 1 3500.0"), filled::toString);
        assertTrue(at(filled, "WDES data!E5").endsWith("> 1 1.5"), filled::toString);
        assertTrue(at(filled, "WDES data!E7").endsWith("> 1 Yes"), filled::toString);
        assertEquals(29, filled.size(), filled::toString);
    }

    @Test
    void a_row_the_template_does_not_have_is_told_with_its_figures() throws IOException {
        try (MadeTemplate template = new MadeTemplate(0, 0)) {
            SubmissionTemplateTest.whole(
                    template.header("2024", "2025"),
                    label -> label.equals("Total board members") ? "Board" : label,
                    'I');
            Path file = template.locked().write(folder.resolve("official.xlsx"));
            TemplateFilling filling = SubmissionTemplate.fill(file, "official.xlsx", RandomYear.whole(2025), target);
            List<NotPlaced> left =
                    assertInstanceOf(TemplateFilling.Filled.class, filling).notPlaced();
            assertEquals(
                    List.of(
                            new NotPlaced(
                                    "Total board members",
                                    "10",
                                    Why.NO_ROW,
                                    Map.of(Who.DISABLED, "1", Who.NON_DISABLED, "12", Who.UNKNOWN, "2")),
                            new NotPlaced("Board", "", Why.UNKNOWN_ROW, Map.of())),
                    left);
        }
    }

    @Test
    void a_locked_cell_stays_and_is_told() throws IOException {
        Making making = new Making();
        making.template.row("1a", "9", "Band 2", "Headcount", "LLLF");
        List<NotPlaced> left = making.fill();
        assertEquals(Why.LOCKED, left.get(0).why());
        assertEquals(3, left.get(0).figures().size());
        assertFalse(making.filled().keySet().stream().anyMatch(cell -> cell.endsWith("11")), "row 11 is locked");
    }

    @Test
    void a_cell_behind_another_one_is_told() throws IOException {
        Making making = new Making();
        making.template.merged(FIRST + 5, 1, 2);
        told(making.fill(), Why.COVERED, "Total board members", Map.of(Who.UNKNOWN, "2"));
    }

    @Test
    void an_average_of_one_and_a_half_goes_only_where_the_template_allows_it() throws IOException {
        Making making = new Making();
        making.template.numbersOnly(FIRST + 2, true, "100000");
        List<NotPlaced> left = making.fill();
        assertEquals(Why.RULE, left.get(0).why());
        assertEquals("1.5", left.get(0).figures().get(Who.DISABLED));
        assertFalse(making.filled().containsKey("WDES data!E5"));
    }

    @Test
    void an_answer_is_given_in_the_templates_own_spelling() throws IOException {
        Making making = new Making();
        making.template.choice(FIRST + 4, "YES", "NO");
        assertEquals(List.of(), making.fill());
        assertTrue(at(making.filled(), "WDES data!E7").endsWith("> 1 YES"));
        Making other = new Making();
        other.template.choice(FIRST + 4, "Done", "Not done");
        assertEquals(Why.RULE, other.fill().get(0).why());
    }

    @Test
    void a_percentage_is_written_as_the_template_shows_it_or_not_at_all() throws IOException {
        String label = "Staff who are satisfied with the extent to which the organisation values their work";
        Making shown = new Making();
        shown.template.row("7", "9", label, "Percentage", "PP");
        assertEquals(List.of(), shown.fill());
        double share = number(at(shown.filled(), "WDES data!E11"));
        assertTrue(share > 0 && share < 1, () -> "share " + share);
        Making bound = new Making();
        bound.template.row("7", "9", label, "Percentage", "II").numbersOnly(FIRST + 8, false, "100");
        assertEquals(List.of(), bound.fill());
        assertEquals(share * 100, number(at(bound.filled(), "WDES data!E11")), 1e-9);
        Making unclear = new Making();
        unclear.template.row("7", "9", label, "Percentage", "II");
        List<NotPlaced> left = unclear.fill();
        assertEquals(Why.SCALE, left.get(0).why());
        assertTrue(left.get(0).figures().getOrDefault(Who.DISABLED, "").endsWith("%"), left::toString);
    }

    private static String at(Map<String, String> changes, String cell) {
        return changes.getOrDefault(cell, "unchanged");
    }

    private static double number(String change) {
        return Double.parseDouble(change.replaceFirst(".* ", ""));
    }

    @Test
    void without_locks_cells_that_are_not_even_written_down_are_filled_and_calculated_rows_are_left()
            throws IOException {
        Making making = new Making();
        making.template
                .row("1a", "9", "Band 2", "Headcount", " U  ")
                .row("", "10", "Total non-clinical", "Headcount", "UUUU");
        assertEquals(List.of(), making.fill(RandomYear.whole(2025), false));
        Map<String, String> filled = making.filled();
        assertTrue(at(filled, "WDES data!E11").startsWith("null > 0 "), filled::toString);
        assertTrue(filled.containsKey("WDES data!F11") && filled.containsKey("WDES data!G11"), filled::toString);
        assertFalse(filled.keySet().stream().anyMatch(cell -> cell.endsWith("12")), filled::toString);
    }

    @Test
    void what_was_not_supplied_is_told_row_by_row() throws IOException {
        SubmittedYear nothing =
                SubmittedYear.of(2025, WdesInputs.of("RXX", null).with(new staffnetwork.wdes.Voices(false, "")));
        List<NotPlaced> left = new Making().fill(nothing, true);
        assertEquals(7, left.size(), left::toString);
        assertTrue(left.stream().allMatch(one -> one.why() == Why.NOT_SUPPLIED), left::toString);
    }
}
