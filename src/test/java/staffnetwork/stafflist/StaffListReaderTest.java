package staffnetwork.stafflist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.organisation.StaffGroup;
import staffnetwork.spreadsheet.CellValue;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.WorkbookWriter;

class StaffListReaderTest {
    @TempDir
    private @Nullable Path temporary;

    private Path folder() {
        return Objects.requireNonNull(temporary);
    }

    private StaffList csv(String... lines) throws IOException {
        Path file = folder().resolve("list.csv");
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");
        return StaffListReader.read(file, "list.csv");
    }

    @Test
    void people_are_read_with_their_place_and_manager_whatever_the_order_of_columns() throws IOException {
        StaffList list = csv(
                "Line manager,E-mail address,Surname,First name,Ward,Directorate,Staff Group,Employee Number",
                "BOSS@plenty.nhs.uk,Amara@Plenty.NHS.uk,Okafor,Amara,Ward 7,Medicine,nursing & midwifery registered,20100001");
        assertEquals(List.of(), list.faults());
        assertEquals(
                List.of(new ListedPerson(
                        2,
                        "Amara Okafor",
                        "amara@plenty.nhs.uk",
                        "20100001",
                        "Medicine",
                        "Ward 7",
                        StaffGroup.NURSING_AND_MIDWIFERY,
                        "boss@plenty.nhs.uk")),
                list.people());
    }

    @Test
    void a_column_about_disability_is_thrown_away_and_said_so() throws IOException {
        StaffList list = csv(
                "Name,Email,Disabled,Long-term condition,Health flag,FTE",
                "Amara Okafor,amara@plenty.nhs.uk,XSECRETX,XSECRETX,XSECRETX,0.8");
        assertEquals(List.of("Disabled", "Long-term condition", "Health flag"), list.aboutHealth());
        assertEquals(List.of("FTE"), list.left());
        assertFalse(list.toString().contains("XSECRETX"), list.toString());
        assertTrue(list.isUsable());
    }

    @Test
    void a_workbook_with_lines_above_the_headings_is_read_as_well() throws IOException {
        Path file = folder().resolve("list.xlsx");
        try (WorkbookWriter workbook = new WorkbookWriter("Staff")) {
            workbook.sheet("Staff", "Staff of Plenty", "on 1 April")
                    .table("people", "Staff number", "Full name")
                    .row(CellValue.number(20100001), CellValue.text("Amara Okafor"));
            workbook.write(file);
        }
        StaffList list = StaffListReader.read(file, "list.xlsx");
        assertEquals(List.of(), list.faults());
        assertEquals("20100001", list.people().get(0).staffNumber());
    }

    @Test
    void what_is_wrong_is_told_with_its_row_and_without_the_persons_data() throws IOException {
        StaffList list = csv(
                "Name,Email,Staff number,Directorate,Ward,Staff group",
                ",a@plenty.nhs.uk,1,,,",
                "Tom Bell,,,,,",
                "Uma Xi,not an address,3,,,",
                "Vera Yu,v@plenty.nhs.uk,4,,Ward 1,",
                "Will Za,w@plenty.nhs.uk,5,,,Wizards",
                "Xin Ab,x@plenty.nhs.uk,6,,,",
                "Another One,x@plenty.nhs.uk,7,,,");
        assertFalse(list.isUsable());
        assertEquals(
                List.of(2, 3, 4, 5, 6, 8),
                list.faults().stream().map(fault -> fault.place().row()).toList());
        String told =
                String.join(" ", list.faults().stream().map(Fault::sentence).toList());
        for (String personal : List.of("Uma", "Another", "plenty.nhs.uk", "not an address")) {
            assertFalse(told.contains(personal), told);
        }
    }

    @Test
    void somebody_with_two_posts_is_one_person() throws IOException {
        StaffList list = csv(
                "Name,Staff number,Directorate",
                "Amara Okafor,1,Medicine",
                "Amara Okafor,1,Surgery",
                "Tom Bell,2,Surgery");
        assertEquals(
                List.of("Medicine", "Surgery"),
                list.people().stream().map(ListedPerson::directorate).toList());
    }

    @Test
    void a_file_that_is_no_staff_list_is_refused_with_a_sentence() throws IOException {
        assertTrue(csv("Metric,Value", "1,2").faults().get(0).sentence().contains("staff number"));
        assertFalse(csv("Name,Email").isUsable());
        Path file = Files.write(folder().resolve("x.xlsx"), new byte[] {1, 2, 3});
        assertFalse(StaffListReader.read(file, "x.xlsx").isUsable());
    }
}
