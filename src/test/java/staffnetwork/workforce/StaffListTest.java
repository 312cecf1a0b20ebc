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

class StaffListTest {
    private static final String HEADER =
            "|Employee Number|Primary|Staff Group|Grade|Assignment Category|Assignment Status|Disability|FTE|Last Name\n";
    private static final String PREAMBLE = "|NHS Staff List\n|Snapshot Date: 31/03/2025\n\n";

    private final WorkforceFiles files = new WorkforceFiles();

    private final Path folder;

    StaffListTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Examined<StaffInPost> examine(WorkforceRequest request, String rows) {
        Path file = TestFiles.table(folder, "staff.csv", PREAMBLE + HEADER + rows);
        return files.examineStaffInPost(file, "staff.csv", request);
    }

    private Imported<StaffInPost> read(String rows) {
        return examine(WorkforceRequest.of(2025), rows).imported();
    }

    @Test
    void each_person_counts_once_and_every_row_left_out_has_a_reason() {
        Imported.Accepted<StaffInPost> accepted = TestFiles.accepted(read("""
                |1001|Yes|Nursing and Midwifery Registered|NHS|XR05|Review Body Band 5
                """.replace(
                        "NHS|XR05|Review Body Band 5", "XR05 Review Body Band 5|Permanent|Active Assignment|Yes|1|A")
                + """
                |1001|No|Nursing and Midwifery Registered|XR05 Review Body Band 5|Bank|Active Assignment|Yes|0.2|A
                |1002|Yes|Administrative & Clerical|Band 8a|Fixed Term Temp|Acting Up|No|1|B
                |1003|Yes|Medical and Dental|YC72 Consultant|Permanent|Active Assignment|Not Declared|1|C
                |1004|Yes|Estates and Ancillary||Bank|Active Assignment|No|1|D
                |1005|Yes|Nursing and Midwifery Registered|Band 6|Honorary|Active Assignment|No|1|E
                |1006|Yes|Nursing and Midwifery Registered|Band 6|Permanent|Suspend No Pay|No|1|F
                |1007|Yes|Administrative and Clerical||Non-Exec Director/Chair|Active Assignment||1|G
                |Total: 7|||||||6.2|
                """));
        assertEquals(
                Map.of(
                        Side.CLINICAL, Map.of(PayRow.BAND_5, new Headcounts(1, 0, 0)),
                        Side.NON_CLINICAL, Map.of(PayRow.BAND_8A, new Headcounts(0, 1, 0)),
                        Side.MEDICAL, Map.of(PayRow.CONSULTANTS, new Headcounts(0, 0, 1))),
                accepted.figures().rows());
        assertEquals(
                "{line without a person=1, second assignment=1, not active=1, bank=1, honorary=1, non-executive=1}",
                accepted.source().leftOut().toString());
        assertEquals(9, accepted.source().rowsRead());
        assertEquals(3, accepted.source().rowsUsed());
        assertEquals("esr-staff-list", accepted.source().profile());
        assertEquals(64, accepted.source().sha256().length());
        assertEquals(List.of(), accepted.warnings());
    }

    @Test
    void a_person_whose_primary_row_is_bank_counts_with_the_substantive_one() {
        Imported.Accepted<StaffInPost> accepted = TestFiles.accepted(read("""
                |1001|Yes|Additional Clinical Services|Band 2|Bank|Active Assignment|Yes|1|A
                |1001|No|Additional Clinical Services|Band 3|Permanent|Active Assignment|Yes|0.4|A
                |1001|No|Additional Clinical Services|Band 4|Permanent|Active Assignment|Yes|0.6|A
                """));
        assertEquals(
                Map.of(Side.CLINICAL, Map.of(PayRow.BAND_4, new Headcounts(1, 0, 0))),
                accepted.figures().rows());
        assertEquals(
                "{second assignment=1, bank=1}", accepted.source().leftOut().toString());
    }

    @Test
    void bank_staff_counted_as_other_before_2023() {
        String bank = "|1001|Yes|Estates and Ancillary||Bank|Active Assignment|No|1|A\n";
        Path file = TestFiles.table(folder, "staff.csv", HEADER + bank);
        assertEquals(
                Map.of(Side.NON_CLINICAL, Map.of(PayRow.OTHER, new Headcounts(0, 1, 0))),
                TestFiles.accepted(files.staffInPost(file, "staff.csv", WorkforceRequest.of(2022)))
                        .figures()
                        .rows());
        assertEquals(
                FaultCode.MISSING_CELL,
                TestFiles.blockers(files.staffInPost(file, "staff.csv", WorkforceRequest.of(2023)))
                        .get(0)
                        .code());
    }

    @Test
    void an_unknown_pay_scale_blocks_once_with_its_count_and_is_listed_for_mapping() {
        String rows = """
                |1001|Yes|Estates and Ancillary|Local Scale 7|Permanent|Active Assignment|No|1|A
                |1002|Yes|Estates and Ancillary|local scale 7|Permanent|Active Assignment|No|1|B
                |1003|Yes|Estates and Ancillary|Band 2|Permanent|Active Assignment|Yes|1|C
                """;
        Examined<StaffInPost> examined = examine(WorkforceRequest.of(2025), rows);
        List<Fault> blockers = TestFiles.blockers(examined.imported());
        assertEquals(1, blockers.size());
        assertEquals(FaultCode.UNKNOWN_CODE, blockers.get(0).code());
        assertEquals("\"Local Scale 7\" in 2 rows", blockers.get(0).found());
        assertEquals(
                "staff.csv, row 5, column E (Grade)", blockers.get(0).place().words());
        DistinctValues.Value open = examined.values().open().get(0);
        assertEquals(
                List.of("local scale 7", 2L, "OTHER"),
                List.of(open.key(), open.rows(), String.valueOf(open.meaning())));
        Decisions decided = Decisions.NONE.with(ValueKind.PAY_SCALE, open.key(), PayRow.BAND_4);
        StaffInPost staff = TestFiles.accepted(
                        examine(WorkforceRequest.of(2025).with(decided), rows).imported())
                .figures();
        assertEquals(
                Map.of(PayRow.BAND_4, new Headcounts(0, 2, 0), PayRow.BAND_2, new Headcounts(1, 0, 0)),
                staff.rows().get(Side.NON_CLINICAL));
    }

    @Test
    void unknown_words_of_every_mapped_column_block() {
        List<Fault> blockers = TestFiles.blockers(read("""
                |1001|Yes|Wizards|Band 2|Permanent|Active Assignment|No|1|A
                |1002|Yes|Estates and Ancillary|Band 2|Zero Hours|Active Assignment|No|1|B
                |1003|Yes|Estates and Ancillary|Band 2|Permanent|Assignment Pending|No|1|C
                |1004|Yes|Estates and Ancillary|Band 2|Permanent|Active Assignment|Tennis elbow|1|D
                |1005|Yes|Estates and Ancillary|Band 2|Permanent|Active Assignment|No|1|D
                """));
        assertEquals(
                List.of(
                        "a value of 7 characters (not repeated here, it could be about a person) in 1 row",
                        "a value of 12 characters (not repeated here, it could be about a person) in 1 row",
                        "\"Zero Hours\" in 1 row",
                        "\"Assignment Pending\" in 1 row"),
                blockers.stream().map(Fault::found).toList());
    }

    @Test
    void a_hidden_value_is_decided_by_its_key() {
        String rows = "|1001|Yes|Estates and Ancillary|Band 2|Permanent|Active Assignment|Tennis elbow|1|A\n";
        DistinctValues.Value open =
                examine(WorkforceRequest.of(2025), rows).values().open().get(0);
        assertTrue(open.key().matches("[0-9a-f]{8}"), open.key());
        Decisions decided = Decisions.NONE.with(ValueKind.DISABILITY, open.key(), DisabilityStatus.DISABLED);
        assertEquals(
                Map.of(PayRow.BAND_2, new Headcounts(1, 0, 0)),
                TestFiles.accepted(examine(WorkforceRequest.of(2025).with(decided), rows)
                                .imported())
                        .figures()
                        .rows()
                        .get(Side.NON_CLINICAL));
    }

    @Test
    void a_list_of_another_year_or_organisation_is_refused() {
        String rows = "|1001|Yes|Estates and Ancillary|Band 2|Permanent|Active Assignment|No|1|A\n";
        assertEquals(
                List.of(FaultCode.WRONG_YEAR),
                TestFiles.blockers(examine(WorkforceRequest.of(2024), rows).imported()).stream()
                        .map(Fault::code)
                        .toList());
        Path file = TestFiles.table(folder, "other.csv", "ODS code: RXX\n" + HEADER + rows);
        assertEquals(
                FaultCode.WRONG_ORGANISATION,
                TestFiles.blockers(files.staffInPost(
                                file, "other.csv", WorkforceRequest.of(2025).about("R1A")))
                        .get(0)
                        .code());
        TestFiles.accepted(
                files.staffInPost(file, "other.csv", WorkforceRequest.of(2025).about("rxx")));
    }

    @Test
    void a_missing_or_doubled_column_blocks_and_says_which() {
        Path file = TestFiles.table(folder, "a.csv", "Employee Number|Staff Group|Disability\n1001|Nursing|Yes\n");
        Fault missing = TestFiles.blockers(files.staffInPost(file, "a.csv", WorkforceRequest.of(2025)))
                .get(0);
        assertEquals(FaultCode.MISSING_COLUMN, missing.code());
        assertTrue(missing.expected().contains("pay scale"), missing.sentence());
        Path twice = TestFiles.table(
                folder,
                "b.csv",
                "Employee Number|Staff Group|Pay Scale|Pay Scale|Disability\n1001|Nursing|Band 5|Band 6|Yes\n");
        assertEquals(
                FaultCode.DUPLICATE_LABEL,
                TestFiles.blockers(files.staffInPost(twice, "b.csv", WorkforceRequest.of(2025)))
                        .get(0)
                        .code());
    }

    @Test
    void staff_already_counted_by_band_can_be_used() {
        Path file = TestFiles.table(folder, "summary.csv", """
                WDES 1
                Pay band|Disabled|Non-disabled|Unknown|Total
                1a Non-clinical||||
                Band 2|1|20|3|24
                8a|0|4|0|4
                Total non-clinical|1|24|3|28
                1b Clinical||||
                Band 2|2|10|1|13
                Consultants|0|"1,004"|2|1006
                """.replace("\"1,004\"", "1,004"));
        Imported.Accepted<StaffInPost> accepted =
                TestFiles.accepted(files.staffInPost(file, "summary.csv", WorkforceRequest.of(2025)));
        assertEquals(
                Map.of(
                        Side.NON_CLINICAL,
                                Map.of(
                                        PayRow.BAND_2,
                                        new Headcounts(1, 20, 3),
                                        PayRow.BAND_8A,
                                        new Headcounts(0, 4, 0)),
                        Side.CLINICAL, Map.of(PayRow.BAND_2, new Headcounts(2, 10, 1)),
                        Side.MEDICAL, Map.of(PayRow.CONSULTANTS, new Headcounts(0, 1004, 2))),
                accepted.figures().rows());
        assertEquals("esr-summary", accepted.source().profile());
    }
}
