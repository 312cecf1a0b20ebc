package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

class CapabilityAndBoardTest {
    private static final WorkforceRequest REQUEST = WorkforceRequest.of(2025);
    private final WorkforceFiles files = new WorkforceFiles();
    private final Path folder;

    CapabilityAndBoardTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Imported<Capability> capability(String text) {
        return files.capability(TestFiles.table(folder, "cases.csv", text), "cases.csv", REQUEST);
    }

    private Imported<Board> board(String text) {
        return files.board(TestFiles.table(folder, "board.csv", text), "board.csv", REQUEST);
    }

    @Test
    void totals_over_two_years_are_taken_as_they_stand() {
        assertEquals(
                new Capability(new Headcounts(6, 18, 1), new Headcounts(2, 6, 0)),
                TestFiles.accepted(capability("""
                                Formal capability|Disabled|Non-disabled|Unknown
                                Staff entering the formal capability process for any reason|6|18|1
                                Of these, on the grounds of ill health|2|6|0
                                """)).figures());
    }

    @Test
    void averages_are_doubled_and_told() {
        Imported.Accepted<Capability> said = TestFiles.accepted(capability("""
                Metric 3|Disabled|Non-disabled|Unknown
                Average number entering formal capability for any reason|3|9|0
                Of these, ill health|1|3|0
                """));
        assertEquals(new Capability(new Headcounts(6, 18, 0), new Headcounts(2, 6, 0)), said.figures());
        assertEquals(FaultCode.SCALE_MISMATCH, said.warnings().get(0).code());
        assertEquals(
                new Capability(new Headcounts(3, 9, 0), new Headcounts(0, 0, 0)),
                TestFiles.accepted(capability("""
                                Metric 3|Disabled|Non-disabled|Unknown
                                Entering formal capability|1.5|4.5|0
                                Ill health|0|0|0
                                """)).figures());
    }

    @Test
    void lines_of_both_years_are_added_and_an_older_one_is_left_out() {
        String text = """
                Formal capability|Disabled|Non-disabled|Unknown
                Entries 2022/23|50|60|70
                Entries 2023/24|1|2|3
                Entries 2024/25|4|5|6
                Ill health 2023-24|0|1|1
                Ill health 2024-2025|1|1|0
                """;
        Imported.Accepted<Capability> accepted = TestFiles.accepted(capability(text));
        assertEquals(new Capability(new Headcounts(5, 7, 9), new Headcounts(1, 2, 1)), accepted.figures());
        assertEquals(Map.of("another year", 1L), accepted.source().leftOut());
        assertEquals(
                FaultCode.MISSING_COLUMN,
                TestFiles.blockers(capability(text.replace("Ill health 2023-24", "Ill health 2022-23")))
                        .get(0)
                        .code());
    }

    @Test
    void board_counts_may_stand_in_columns() {
        assertEquals(
                new Board(new Headcounts(1, 12, 2), new Headcounts(1, 10, 1), new Headcounts(0, 5, 1)),
                TestFiles.accepted(board("""
                                Disability|Total board|Voting|Executive
                                Disabled|1|1|0
                                Not disabled|12|10|5
                                Unknown|2|1|1
                                """)).figures());
    }

    @Test
    void thirds_and_more_ill_health_than_entries_are_refused() {
        List<FaultCode> codes =
                TestFiles.blockers(capability("""
                        Metric 3|Disabled|Non-disabled|Unknown
                        Entering formal capability|1.3|4|0
                        Ill health|0|5|0
                        """)).stream().map(Fault::code).toList();
        assertEquals(List.of(FaultCode.CONSTRAINT_ERROR, FaultCode.CONSTRAINT_ERROR), codes);
    }

    private static final String CASES = """
            Case ref|Employee number|Case type|Formal stage|Date opened|Disability|Notes
            1|70001|Capability - performance|Stage 1|01/04/2023|Yes|private
            2|70002|Capability - ill health|Stage 2|2024-05-06|Yes|private
            3|70003|Capability - performance|Formal|31 March 2025|No|private
            4|70004|Capability - performance|Informal|01/05/2024|No|private
            5|70005|Disciplinary|Stage 1|01/05/2024|No|private
            6|70006|Capability|Stage 1|31/03/2023|No|private
            7|70007|Sickness absence|Stage 1|01/05/2024|No|private
            3|70003|Capability - performance|Stage 2|01/04/2025|No|private
            3|70003|Capability - performance|Stage 2|01/03/2025|No|private
            """;

    @Test
    void cases_count_when_they_entered_the_formal_procedure_within_two_years() {
        Imported.Accepted<Capability> accepted = TestFiles.accepted(capability(CASES));
        assertEquals(new Capability(new Headcounts(2, 1, 0), new Headcounts(1, 0, 0)), accepted.figures());
        assertEquals(
                Map.of(
                        "informal stage", 1L,
                        "disciplinary", 1L,
                        "outside the two years", 2L,
                        "sickness absence", 1L,
                        "same case again", 1L),
                accepted.source().leftOut());
        assertEquals("capability-cases", accepted.source().profile());
    }

    @Test
    void a_case_without_a_day_or_of_an_unknown_type_blocks() {
        List<FaultCode> codes =
                TestFiles.blockers(capability("""
                        Case ref|Case type|Date opened|Disability
                        1|Capability - performance|soon|Yes
                        2|Mystery|01/05/2024|No
                        """)).stream().map(Fault::code).toList();
        assertEquals(List.of(FaultCode.TYPE_ERROR, FaultCode.UNKNOWN_CODE), codes);
    }

    @Test
    void a_board_list_gives_counts_only() {
        Imported.Accepted<Board> accepted = TestFiles.accepted(board("""
                Name|Role|Voting Y/N|Executive Y/N|Disability
                Zebedee|Chair|Y|N|No
                Yolanda|Chief Executive|Y|Y|Yes
                Xavier|Director of Strategy|N|Y|Not declared
                Wilma|Associate Non-Executive|N|N|No
                """));
        assertEquals(
                new Board(new Headcounts(1, 2, 1), new Headcounts(1, 1, 0), new Headcounts(1, 0, 1)),
                accepted.figures());
        assertEquals("board-list", accepted.source().profile());
        Detected.Known known = (Detected.Known) files.detect(folder.resolve("board.csv"), "board.csv");
        assertEquals(List.of("Name"), known.thrownAway());
        assertTrue(known.why().startsWith("Row 1 has the headings"), known.why());
    }

    @Test
    void a_board_list_without_an_executive_column_goes_by_the_roles() {
        assertEquals(
                new Headcounts(1, 0, 0),
                TestFiles.accepted(board("""
                                Role|Voting|Disability
                                Non-Executive Director|Yes|No
                                Chief Nurse|Yes|Yes
                                """)).figures().executive());
    }

    @Test
    void board_counts_are_checked_against_their_total() {
        String counts = """
                Board|Disabled|Non-disabled|Unknown
                Total board members|1|12|2
                of which voting|1|10|1
                Non-voting|0|2|1
                of which executive|0|5|1
                """;
        assertEquals(
                new Board(new Headcounts(1, 12, 2), new Headcounts(1, 10, 1), new Headcounts(0, 5, 1)),
                TestFiles.accepted(board(counts)).figures());
        assertEquals(
                FaultCode.CONSTRAINT_ERROR,
                TestFiles.blockers(board(counts.replace("voting|1|10|1", "voting|2|10|1")))
                        .get(0)
                        .code());
    }

    @Test
    void a_file_of_another_kind_is_named_for_what_it_is() {
        Fault fault = TestFiles.blockers(board(CASES)).get(0);
        assertEquals(FaultCode.WRONG_KIND, fault.code());
        assertEquals("a list of employee relations cases, one row for each case", fault.found());
    }
}
