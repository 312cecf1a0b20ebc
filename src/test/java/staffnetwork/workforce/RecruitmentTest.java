package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;

class RecruitmentTest {
    private static final WorkforceRequest REQUEST = WorkforceRequest.of(2025);
    private final WorkforceFiles files = new WorkforceFiles();
    private final Path folder;

    RecruitmentTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Imported<Recruitment> read(WorkforceRequest request, String text) {
        return files.recruitment(TestFiles.table(folder, "recruitment.csv", text), "recruitment.csv", request);
    }

    @Test
    void a_summary_with_stages_as_lines() {
        Imported.Accepted<Recruitment> accepted = TestFiles.accepted(read(REQUEST, """
                Recruitment 2024/25||||
                |Disabled|Not disabled|Not disclosed|Total
                Applied|900|9,000|400|10300
                Number of shortlisted applicants|240|3,100|160|3500
                Number appointed from shortlisting|40|620|75|735
                Likelihood of being appointed|16.7%|20%|46.9%|
                """));
        assertEquals(new Recruitment(new Headcounts(240, 3100, 160), new Headcounts(40, 620, 75)), accepted.figures());
        assertEquals("recruitment-summary", accepted.source().profile());
        assertEquals("recruitment", accepted.source().kind());
    }

    @Test
    void a_summary_with_stages_as_columns() {
        assertEquals(
                new Recruitment(new Headcounts(240, 3100, 160), new Headcounts(40, 620, 75)),
                TestFiles.accepted(read(REQUEST, """
                                Disability|Shortlisted|Appointed
                                Yes|240|40
                                No|3100|620
                                Prefer not to say|100|50
                                Undisclosed|60|25
                                """)).figures());
    }

    @Test
    void more_appointed_than_shortlisted_is_refused_at_its_cell() {
        List<Fault> blockers = TestFiles.blockers(read(REQUEST, """
                |Disabled|Non-disabled|Unknown
                Shortlisted|10|100|5
                Appointed|2|20|6
                """));
        assertEquals(1, blockers.size());
        assertEquals(FaultCode.CONSTRAINT_ERROR, blockers.get(0).code());
        assertEquals("recruitment.csv, row 3, column D", blockers.get(0).place().words());
    }

    @Test
    void cells_that_hold_no_whole_number_are_refused_each_with_its_kind() {
        List<FaultCode> codes =
                TestFiles.blockers(read(REQUEST, """
                        |Disabled|Non-disabled|Unknown|Total
                        Shortlisted|*|many||115
                        Appointed|-|2.5|6|9
                        """)).stream().map(Fault::code).toList();
        assertTrue(codes.containsAll(List.of(
                FaultCode.SUPPRESSED_VALUE, FaultCode.TYPE_ERROR, FaultCode.MISSING_CELL, FaultCode.CONSTRAINT_ERROR)));
    }

    @Test
    void a_total_that_is_not_the_sum_is_refused() {
        Fault fault = TestFiles.blockers(read(REQUEST, """
                        |Disabled|Non-disabled|Unknown|Total
                        Shortlisted|10|100|5|116
                        Appointed|2|20|1|23
                        """)).get(0);
        assertEquals("the total of the groups, 115", fault.expected());
        assertEquals("\"116\"", fault.found());
    }

    private static final String APPLICATIONS = """
            Vacancy ref|Application ID|First name|Status|Disability
            V1|A1|Ann|Shortlisted|Yes
            V1|A2|Bob|Interviewed|No
            V1|A3|Cy|Offer made|Yes
            V2|A4|Di|Appointed/Started|No
            V2|A5|Ed|Conditional offer|Prefer not to say
            V2|A6|Flo|Withdrawn|No
            V2|A7|Gus|Not shortlisted|Yes
            V3|A8|Hal|Offer declined|No
            V3|A4|Di|Shortlisted|No
            V3|A9|Ivy|Unsuccessful at interview|
            """;

    @Test
    void applications_are_counted_by_the_stage_they_reached() {
        Imported.Accepted<Recruitment> accepted = TestFiles.accepted(read(REQUEST, APPLICATIONS));
        assertEquals(new Recruitment(new Headcounts(2, 3, 2), new Headcounts(0, 1, 1)), accepted.figures());
        assertEquals(
                "{same application again=1, withdrawn=1, not shortlisted=1}",
                accepted.source().leftOut().toString(),
                "every row not counted has a reason");
        assertEquals(1, accepted.warnings().size(), "the bare offer is told");
    }

    @Test
    void a_bare_offer_counts_as_appointed_where_the_organisation_says_so() {
        assertEquals(
                new Recruitment(new Headcounts(2, 3, 2), new Headcounts(1, 1, 1)),
                TestFiles.accepted(read(REQUEST.with(AppointedRule.OFFER_MADE), APPLICATIONS))
                        .figures());
    }

    @Test
    void an_unknown_status_blocks_until_it_is_decided() {
        String text = "Application ID|Status|Disability\nA1|Talent pool stage|Yes\nA2|Shortlisted|No\n";
        Examined<Recruitment> examined =
                files.examineRecruitment(TestFiles.table(folder, "recruitment.csv", text), "recruitment.csv", REQUEST);
        assertEquals(1, TestFiles.blockers(examined.imported()).size());
        Decisions decided = Decisions.NONE.with(
                ValueKind.APPLICATION_STATUS, examined.values().open().get(0).key(), ValueKind.Stage.SHORTLISTED);
        assertEquals(
                new Headcounts(1, 1, 0),
                TestFiles.accepted(read(REQUEST.with(decided), text)).figures().shortlisted());
    }

    @Test
    void two_systems_are_added_up_and_days_without_a_file_are_told() {
        Path old = TestFiles.table(folder, "old.csv", """
                Period: 01/04/2024 to 30/06/2024|||
                |Disabled|Non-disabled|Unknown
                Shortlisted|10|100|5
                Appointed|2|20|1
                """);
        Path young = TestFiles.table(folder, "new.csv", """
                |Disabled|Non-disabled|Unknown
                Shortlisted|30|300|15
                Appointed|3|40|2
                """);
        Period rest = new Period(LocalDate.of(2024, 8, 1), LocalDate.of(2025, 3, 31));
        RecruitmentYear year = files.recruitment(
                List.of(new RecruitmentFile(young, "new.csv", rest), new RecruitmentFile(old, "old.csv", null)),
                REQUEST);
        assertTrue(year.usable());
        assertEquals(new Recruitment(new Headcounts(40, 400, 20), new Headcounts(5, 60, 3)), year.recruitment());
        assertEquals(2, year.sources().size());
        assertEquals(
                List.of("nothing for 2024-07-01 to 2024-07-31"),
                year.faults().stream().map(Fault::found).toList());
    }

    @Test
    void one_rejected_file_leaves_the_year_without_figures() {
        Path good = TestFiles.table(
                folder, "a.csv", "|Disabled|Non-disabled|Unknown\nShortlisted|1|1|1\nAppointed|1|1|1\n");
        Path bad = TestFiles.table(folder, "b.csv", "nothing|of use\n1|2\n");
        RecruitmentYear year = files.recruitment(
                List.of(new RecruitmentFile(good, "a.csv", null), new RecruitmentFile(bad, "b.csv", null)), REQUEST);
        assertFalse(year.usable());
        assertEquals(Headcounts.NONE, year.recruitment().shortlisted());
        assertEquals(FaultCode.UNKNOWN_LAYOUT, year.faults().get(0).code());
    }
}
