package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.spreadsheet.WrittenWorkbook;

/** The command on small files of every kind. */
class WdesCommandTest {
    private static final String STAFF = """
            NHS Staff List
            Snapshot Date: 31/03/2025
            Employee Number|Primary|Staff Group|Grade|Assignment Category|Assignment Status|Disability|FTE|Last Name
            1001|Yes|Nursing and Midwifery Registered|XR05 Review Body Band 5|Permanent|Active Assignment|Yes|1|Secretperson
            1001|No|Nursing and Midwifery Registered|XR05 Review Body Band 5|Bank|Active Assignment|Yes|0.2|Secretperson
            1002|Yes|Administrative & Clerical|Band 8a|Fixed Term Temp|Acting Up|No|1|B
            1003|Yes|Medical and Dental|YC72 Consultant|Permanent|Active Assignment|Not Declared|1|C
            1004|Yes|Administrative & Clerical|Band 2|Permanent|Active Assignment|No|1|D
            """;
    private static final String SURVEY = """
            respid|q14b|q31a|q31b
            1|Never|Yes|Yes
            2|1-2|Yes|No
            3|Never|No|
            4|Never|No|
            5|More than 10||
            """;
    private static final String RECRUITMENT = """
            Stage|Disabled|Non-disabled|Unknown
            Shortlisted|240|3100|160
            Appointed|40|620|25
            """;
    private static final String CAPABILITY = """
            Formal capability|Disabled|Non-disabled|Unknown
            Staff entering the formal capability process for any reason|1|1|0
            Of these, on the grounds of ill health|0|0|0
            """;
    private static final String BOARD = """
            Disability|Total board|Voting|Executive
            Disabled|1|1|0
            Not disabled|12|10|0
            Unknown|2|1|1
            """;

    private final Path folder;
    private final Path out;

    WdesCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.out = folder.resolve("results");
    }

    @BeforeEach
    void files() {
        CommandRun.table(folder, "staff.csv", STAFF);
        CommandRun.table(folder, "survey.csv", SURVEY);
        CommandRun.table(folder, "recruitment.csv", RECRUITMENT);
        CommandRun.table(folder, "capability.csv", CAPABILITY);
        CommandRun.table(folder, "board.csv", BOARD);
    }

    private CommandRun everything(Object... more) {
        List<Object> arguments = new java.util.ArrayList<>(List.of("--year", 2025, "--out", out));
        for (String kind : List.of("survey", "recruitment", "capability", "board")) {
            arguments.addAll(List.of("--" + kind, folder.resolve(kind + ".csv")));
        }
        arguments.addAll(List.of("--workforce", folder.resolve("staff.csv"), "--organisation", "RXX"));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    @Test
    void files_of_every_kind_give_all_metrics() {
        JsonObject metrics = everything("--voices", "yes", "--evidence", "The network meets the board.")
                .metrics(out);
        assertEquals(
                "[1, 2, 3, 4a.i, 4a.ii, 4a.iii, 4b, 5, 6, 7, 8, 9a, 9b, 10]",
                metrics.keySet().toString());
        assertEquals(
                "{\"disabled\":1,\"nonDisabled\":2,\"unknown\":1}",
                CommandRun.at(metrics, "1", "total").toString());
        assertEquals("1.2", CommandRun.at(metrics, "2", "relativeLikelihood").toString());
        assertEquals("0.5", CommandRun.at(metrics, "3", "entries", "disabled").toString());
        assertEquals("2", CommandRun.at(metrics, "3", "relativeLikelihood").toString());
        assertEquals(
                "{\"percent\":50,\"numerator\":1,\"base\":2}",
                CommandRun.at(metrics, "4a.ii", "disabled").toString());
        assertEquals("40", CommandRun.at(metrics, "4a.ii", "all", "percent").toString());
        assertEquals("50", CommandRun.at(metrics, "8", "disabled", "percent").toString());
        assertTrue(CommandRun.at(metrics, "5", "all", "percent").isJsonNull());
        assertFalse(CommandRun.at(metrics, "5", "all", "reason").getAsString().isEmpty());
        assertEquals("yes", CommandRun.at(metrics, "9b", "answer").getAsString());
        assertEquals(
                "-18.33333333333333333333333333333333",
                CommandRun.at(metrics, "10", "differences", "total").toString());
    }

    @Test
    void sources_tell_rows_and_reasons_in_the_order_of_the_kinds() {
        everything().metrics(out);
        JsonObject json = CommandRun.json(out);
        assertEquals(
                "[wdesYear, organisation, sources, metrics, warnings]",
                json.keySet().toString());
        List<String> kinds = json.getAsJsonArray("sources").asList().stream()
                .map(source -> source.getAsJsonObject().get("kind").getAsString())
                .toList();
        assertEquals(List.of("survey", "workforce", "recruitment", "capability", "board"), kinds);
        JsonObject staff = json.getAsJsonArray("sources").get(1).getAsJsonObject();
        assertEquals(
                "[kind, file, sha256, profile, rowsRead, rowsUsed, leftOut]",
                staff.keySet().toString());
        assertEquals("{\"second assignment\":1}", staff.get("leftOut").toString());
        assertEquals("RXX", CommandRun.at(json, "organisation", "code").getAsString());
    }

    @Test
    void the_three_files_agree_and_hold_nothing_personal() throws IOException {
        CommandRun run = everything();
        run.metrics(out);
        assertEquals(List.of("metrics.csv", "metrics.json", "wdes-2025.xlsx"), CommandRun.names(out));
        String csv = Files.readString(out.resolve("metrics.csv"));
        assertTrue(csv.contains("2,relativeLikelihood,COMPARED,RATIO,1.2,,,"), csv);
        try (WrittenWorkbook book =
                WrittenWorkbook.open(out.resolve("wdes-2025.xlsx")).recalculate()) {
            int row = 4;
            for (LayoutRow layout : SubmissionLayout.of(2025).rows()) {
                if (layout.id().equals("2.ratio")) {
                    assertEquals(1.2, book.number("WDES 2025", "I" + row), 1e-12);
                }
                row++;
            }
        }
        assertFalse((csv + run.out() + Files.readString(out.resolve("metrics.json"))).contains("Secretperson"));
    }

    @Test
    void the_summary_says_each_metric_in_words_and_what_is_missing() {
        CommandRun run = CommandRun.of("--year", 2025, "--out", out, "--board", folder.resolve("board.csv"));
        assertEquals(0, run.exit(), run.err());
        for (String metric :
                List.of("1", "2", "3", "4a.i", "4a.ii", "4a.iii", "4b", "5", "6", "7", "8", "9a", "9b", "10")) {
            assertTrue(run.out().contains("\nMetric " + metric + ": "), metric);
        }
        assertTrue(run.out().contains("board: board.csv, read as board-counts"), run.out());
        assertTrue(run.out().contains("Not supplied\n  Metric 1: The staff list was not supplied."), run.out());
        assertTrue(run.out().replace("\r", "").endsWith("metrics.json, metrics.csv, wdes-2025.xlsx\n"));
    }

    @Test
    void any_blocking_fault_leaves_the_folder_untouched_and_tells_all_faults() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("metrics.json"), "mine");
        CommandRun.table(folder, "recruitment.csv", RECRUITMENT.replace("620", "9620"));
        CommandRun.table(folder, "staff.csv", STAFF.replace("Band 8a", "Grade Zeta"));
        CommandRun run = everything();
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertEquals("mine", Files.readString(out.resolve("metrics.json")));
        assertEquals(List.of("metrics.json"), CommandRun.names(out));
        assertTrue(run.err().contains("staff.csv, row 6"), run.err());
        assertTrue(run.err().contains("recruitment.csv"), run.err());
        assertEquals(
                List.of("board.csv", "capability.csv", "recruitment.csv", "results", "staff.csv", "survey.csv"),
                CommandRun.names(folder));
    }

    @Test
    void a_decision_settles_what_a_value_means_and_a_wrong_one_blocks() {
        CommandRun.table(folder, "staff.csv", STAFF.replace("Band 8a", "Grade Zeta"));
        Path decisions = CommandRun.table(folder, "decisions.csv", "kind|value|means\npay scale|Grade Zeta|band 8a\n");
        JsonObject metrics = everything("--decisions", decisions).metrics(out);
        assertTrue(CommandRun.at(metrics, "1", "rows").toString().contains("\"row\":\"8a\""));
        CommandRun.table(folder, "decisions.csv", "kind|value|means\npay scale|Grade Zeta|band 12\n");
        CommandRun run = everything("--decisions", decisions);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("decisions.csv, row 2, column C"), run.err());
    }

    @Test
    void last_year_can_be_our_own_workbook_or_metrics_and_stands_beside() {
        Path before = folder.resolve("before");
        assertEquals(
                0,
                CommandRun.of(
                                "--year",
                                2024,
                                "--out",
                                before,
                                "--board",
                                folder.resolve("board.csv"),
                                "--recruitment",
                                folder.resolve("recruitment.csv"))
                        .exit());
        for (String file : List.of("wdes-2024.xlsx", "metrics.json")) {
            CommandRun run = everything("--last-year", before.resolve(file));
            run.metrics(out);
            assertTrue(run.out().contains("Last year: No real change: 1.20 in both years."), run.out());
            try (WrittenWorkbook book = WrittenWorkbook.open(out.resolve("wdes-2025.xlsx"))) {
                assertEquals("2024 Disabled", book.text("WDES 2025", "E3"));
                int shortlisted = 4
                        + SubmissionLayout.of(2025).rows().stream()
                                .map(LayoutRow::id)
                                .toList()
                                .indexOf("2.shortlisted");
                assertEquals(240, book.number("WDES 2025", "E" + shortlisted));
            }
        }
        CommandRun wrong = everything("--last-year", out.resolve("wdes-2025.xlsx"));
        assertEquals(0, wrong.exit(), "the workbook of 2025 holds 2024 beside it");
        assertEquals(2, everything("--last-year", folder.resolve("board.csv")).exit());
    }

    @Test
    void several_files_of_a_kind_are_added_up_but_never_the_same_file_twice() {
        Path more =
                CommandRun.table(folder, "more.csv", STAFF.replace("100", "200").replace("|Yes|1|", "|No|1|"));
        JsonObject metrics = everything("--workforce", more).metrics(out);
        assertEquals(
                "{\"disabled\":1,\"nonDisabled\":5,\"unknown\":2}",
                CommandRun.at(metrics, "1", "total").toString());
        CommandRun twice = everything("--workforce", folder.resolve("staff.csv"));
        assertEquals(2, twice.exit());
        assertTrue(twice.err().contains("a second time"), twice.err());
    }

    @Test
    void a_survey_of_another_year_is_refused_unless_it_is_asked_for() {
        Path old = CommandRun.table(folder, "survey.csv", "NHS Staff Survey 2023 - respondent data\n" + SURVEY);
        CommandRun refused = CommandRun.of("--year", 2025, "--out", out, "--survey", old);
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("survey of 2023"), refused.err());
        CommandRun asked = CommandRun.of("--year", 2025, "--out", out, "--survey", old, "--survey-year", 2023);
        asked.metrics(out);
        assertTrue(asked.out().contains("WDES 2025 needs the survey of 2024"), asked.out());
    }

    @Test
    void what_cannot_be_understood_gives_one_sentence_and_exit_2() {
        Path file = folder.resolve("board.csv");
        for (List<Object> arguments : List.<List<Object>>of(
                List.of(),
                List.of("--year", 2025, "--board", file),
                List.of("--year", 2025, "--out", out),
                List.of("--year", 2018, "--out", out, "--board", file),
                List.of("--year", "soon", "--out", out, "--board", file),
                List.of("--year", 2025, "--year", 2025, "--out", out, "--board", file),
                List.of("--year", 2025, "--out", out, "--board", file, "--voices", "maybe"),
                List.of("--year", 2025, "--out", out, "--board", file, "--group", "none"),
                List.of("--year", 2025, "--out", out, "--board"),
                List.of("--year", 2025, "--out", out, "--boards", file))) {
            CommandRun run = CommandRun.of(arguments.toArray());
            assertEquals(2, run.exit(), arguments::toString);
            assertEquals(1, run.err().lines().count(), run.err());
            assertFalse(Files.exists(out));
        }
        CommandRun help = CommandRun.of("--help");
        assertEquals(0, help.exit());
        for (WdesOptions.Option option : WdesOptions.Option.values()) {
            assertTrue(help.out().contains(option.words() + " "), option.words());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_gets_a_sentence() throws IOException {
        Files.writeString(out, "a file");
        CommandRun run = everything();
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("cannot be written"), run.err());
        assertEquals("a file", Files.readString(out));
    }
}
