package staffnetwork.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Choice;
import staffnetwork.intake.FileKind;
import staffnetwork.intake.FileLook;
import staffnetwork.intake.FileLook.From;
import staffnetwork.intake.FileLook.Mask;
import staffnetwork.intake.FoundFigure;
import staffnetwork.intake.ImportRequest;
import staffnetwork.intake.Imported;
import staffnetwork.intake.KindReader;
import staffnetwork.intake.KnownColumns;
import staffnetwork.intake.Mended;
import staffnetwork.intake.Progress;
import staffnetwork.intake.Recognised;
import staffnetwork.intake.Remembered;
import staffnetwork.intake.RowsToFix;
import staffnetwork.intake.Understanding;
import staffnetwork.intake.ValueMet;
import staffnetwork.spreadsheet.Fault;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.spreadsheet.Limits;

/** A list whose headings nobody has seen, its mapping, and its rows put right. */
class MappedListTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2025-04-03T12:00:00Z"), ZoneOffset.UTC);
    private static final String HEADINGS =
            "Ref|Workstream|Reward level|Employment basis|Equality answer|Patronymic|Surname";
    private static final String ROWS = """
            1001|Estates and Ancillary|Band 2|Permanent|Yes|Olafsdottir|Smith
            1002|Estates and Ancillary|Band 3|Bank|No|Jonsson|Jones
            1003|Nursing and Midwifery Registered|Band 5|Permanent|No|Petrovna|Brown
            """;
    private static final Map<String, String> FIELDS = Map.of(
            "ref", "EMPLOYEE",
            "workstream", "STAFF_GROUP",
            "reward level", "PAY_SCALE",
            "employment basis", "CATEGORY",
            "equality answer", "DISABILITY");

    private final WorkforceReader reader = new WorkforceReader();
    private final Path folder;

    MappedListTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void an_unknown_layout_asks_for_its_columns_and_gives_no_figures() {
        KindReader.Read read = read(HEADINGS, ROWS, Understanding.NONE);
        assertInstanceOf(Imported.Rejected.class, read.imported());
        assertTrue(read.notes().columnsAsked());
    }

    @Test
    void mapped_once_it_is_recognised_and_read_whatever_the_order_of_its_columns() {
        Understanding told = told(HEADINGS, FIELDS);
        KindReader.Read read = read(HEADINGS, ROWS, told);
        assertEquals("2", staff(read));
        assertEquals(
                FIELDS, java.util.Objects.requireNonNull(read.notes().columns()).fields());
        String turned = "Surname|Patronymic|Equality answer|Employment basis|Reward level|Workstream|Ref";
        Path file = file(turned, "Smith|Olafsdottir|Yes|Permanent|Band 2|Estates and Ancillary|1001\n");
        Recognised.As as =
                assertInstanceOf(Recognised.As.class, reader.recognise(file, "list.csv", Limits.ofTrust(), told));
        assertEquals(FileKind.WORKFORCE, as.kind());
        assertTrue(as.why().contains("chose the columns"), as.why());
    }

    @Test
    void another_layout_gets_what_was_chosen_before_as_a_suggestion_only() {
        String wider = HEADINGS + "|Cost code";
        Understanding told = told(HEADINGS, FIELDS);
        assertInstanceOf(Imported.Rejected.class, read(wider, ROWS, told).imported());
        FileLook look = look(wider, ROWS, told);
        assertEquals("PAY_SCALE", look.columns().get(2).field());
        assertEquals(From.REMEMBERED, look.columns().get(2).from());
    }

    @Test
    void two_columns_for_one_field_stop_the_file_only_where_somebody_can_be_asked() {
        String two = "Employee Number|Staff Group|Pay Scale|Grade|Disability";
        String row = "1001|Estates and Ancillary|Band 2|Band 2|No\n";
        assertInstanceOf(
                Imported.Accepted.class, read(two, row, Understanding.NONE).imported());
        KindReader.Read asked = read(two, row, Understanding.of(Remembered.NOTHING, Choice.NONE, Mended.NOTHING));
        List<Fault> faults = TestFiles.blockers(asked.imported());
        assertEquals(FaultCode.DUPLICATE_LABEL, faults.get(0).code());
        assertTrue(asked.notes().columnsAsked());
        FileLook look = look(two, row, Understanding.NONE);
        assertEquals(From.RIVAL, look.columns().get(2).from());
        assertEquals(From.RIVAL, look.columns().get(3).from());
        Understanding chosen = told(
                two,
                Map.of(
                        "employee number",
                        "EMPLOYEE",
                        "staff group",
                        "STAFF_GROUP",
                        "grade",
                        "PAY_SCALE",
                        "disability",
                        "DISABILITY"));
        assertInstanceOf(Imported.Accepted.class, read(two, row, chosen).imported());
    }

    @Test
    void every_list_we_read_can_be_mapped_by_hand() {
        Map<FileKind, List<String>> lists = Map.of(
                FileKind.RECRUITMENT,
                List.of("Candidate|Got to|Answer", "7|Shortlisted|Yes", "APPLICATION|APPLICATION_STATUS|DISABILITY"),
                FileKind.CAPABILITY,
                List.of("What|Began|Answer", "Capability performance|01/05/2024|No", "CASE_TYPE|OPENED|DISABILITY"),
                FileKind.BOARD,
                List.of("Says aye|Runs things|Answer", "Yes|Yes|No", "VOTING|EXECUTIVE|DISABILITY"));
        lists.forEach((kind, list) -> {
            Path file = TestFiles.table(folder, kind + ".csv", list.get(0) + "\n" + list.get(1) + "\n");
            ImportRequest request = ImportRequest.of(kind, 2025);
            assertInstanceOf(
                    Imported.Rejected.class,
                    reader.read(file, "list.csv", request, progress()).imported());
            FileLook look = reader.look(file, "list.csv", request).orElseThrow();
            List<String> fields = List.of(list.get(2).split("\\|", -1));
            Map<String, String> chosen = new java.util.HashMap<>();
            look.columns().forEach(column -> chosen.put(column.key(), fields.get(column.index())));
            KnownColumns known = new KnownColumns(kind, look.signature(), chosen, 1);
            Understanding told = new Understanding(Map.of(), List.of(known), Choice.NONE, Mended.NOTHING, true);
            KindReader.Read read = reader.read(file, "list.csv", request.told(told), progress());
            assertEquals(1, TestFiles.accepted(read.imported()).source().rowsUsed(), kind + " is used");
        });
    }

    @Test
    void a_needed_field_that_nobody_chose_is_named() {
        assertEquals(
                List.of(List.of("PAY_SCALE")), reader.missing(FileKind.WORKFORCE, Set.of("STAFF_GROUP", "DISABILITY")));
        assertEquals(
                List.of(List.of("EXECUTIVE", "ROLE")), reader.missing(FileKind.BOARD, Set.of("VOTING", "DISABILITY")));
        assertEquals(List.of(), reader.missing(FileKind.BOARD, Set.of("VOTING", "DISABILITY", "ROLE")));
    }

    @Test
    void the_first_ten_rows_show_terms_of_the_field_and_nothing_about_a_person() {
        String many = IntStream.range(0, 40)
                .mapToObj(person -> (7000 + person) + "|Estates and Ancillary|Band 2|Permanent|"
                        + (person % 2 == 0 ? "Dyslexia" : "No") + "|Canary" + person + "|Parrot" + person)
                .collect(Collectors.joining("\n"));
        FileLook look = look(HEADINGS, many, told(HEADINGS, FIELDS));
        assertEquals(10, look.lines().size());
        assertEquals(2, look.lines().get(0).number());
        assertTrue(look.columns().get(6).personal());
        assertEquals(Mask.THROWN_AWAY, look.lines().get(0).cells().get(6).mask());
        assertEquals(Mask.HIDDEN, look.lines().get(0).cells().get(5).mask());
        assertEquals("Band 2", look.lines().get(0).cells().get(2).text());
        String all = look.toString();
        for (String canary : List.of("Canary", "Parrot", "Dyslexia", "7000", "7009")) {
            assertFalse(all.contains(canary), canary + " came out");
        }
    }

    @Test
    void a_row_of_data_is_not_taken_for_headings() {
        Choice second = new Choice(null, 2);
        Understanding told = new Understanding(Map.of(), List.of(), second, Mended.NOTHING, true);
        FileLook look = look(HEADINGS, ROWS, told);
        assertEquals(2, look.headerRow());
        assertFalse(look.doubt().isEmpty());
        assertEquals("", look(HEADINGS, ROWS, Understanding.NONE).doubt());
    }

    @Test
    void a_chosen_header_row_and_sheet_are_where_the_file_is_read_from() {
        String table = """
                Employee Number|Staff Group|Pay Scale|Disability
                1|A|Band 9|No

                Employee Number|Staff Group|Pay Scale|Disability
                2|Estates and Ancillary|Band 2|Yes
                """;
        ImportRequest request = ImportRequest.of(FileKind.WORKFORCE, 2025)
                .told(new Understanding(Map.of(), List.of(), new Choice(null, 4), Mended.NOTHING, true));
        KindReader.Read read = reader.read(TestFiles.table(folder, "two.csv", table), "two.csv", request, progress());
        assertEquals("1", staff(read));
    }

    @Test
    void values_are_told_once_with_their_rows_and_meanings_to_choose_from() {
        KindReader.Read read = read(HEADINGS, ROWS.replace("Band 2", "Local Scale 7"), told(HEADINGS, FIELDS));
        ValueMet open = read.notes().values().stream()
                .filter(value -> !value.settled())
                .findFirst()
                .orElseThrow();
        assertEquals("PAY_SCALE", open.kind());
        assertEquals(1, open.rows());
        assertEquals(2, open.firstRow());
        assertTrue(reader.meanings("PAY_SCALE").contains("BAND_8A"));
        assertEquals(List.of(), reader.meanings("NOTHING"));
    }

    @Test
    void a_column_of_names_taken_for_pay_scales_is_refused_and_none_of_them_is_kept() {
        String names = IntStream.range(0, 300)
                .mapToObj(person -> person + "|Estates and Ancillary|Canaryname" + person + "|Permanent|No|x|y")
                .collect(Collectors.joining("\n"));
        KindReader.Read read = read(HEADINGS, names, told(HEADINGS, FIELDS));
        List<Fault> faults = TestFiles.blockers(read.imported());
        assertTrue(faults.get(0).remedy().contains("Choose another column for the pay scale"), faults.toString());
        assertEquals(
                0,
                read.notes().values().stream().filter(value -> !value.settled()).count());
        assertFalse(read.toString().toLowerCase(java.util.Locale.ROOT).contains("canaryname"));
    }

    @Test
    void a_column_with_far_too_many_values_is_not_kept_in_memory() {
        ValueColumn<PayRow> column = new ValueColumn<>(ValueKind.PAY_SCALE, PayScales.standard()::meaning, row -> {});
        for (int row = 1; row <= 20_000; row++) {
            column.of("Name " + row, row);
        }
        assertEquals(
                1,
                column.faults(row -> new staffnetwork.spreadsheet.Place("f", "", row, ""))
                        .size());
        assertEquals(List.of(), column.values());
    }

    @Test
    void the_faulty_rows_put_right_make_the_whole_file_pass() {
        Understanding told = told(HEADINGS, FIELDS);
        String faulty = ROWS.replace("Band 2", "Local Scale 7").replace("Nursing and Midwifery Registered", "");
        Path file = file(HEADINGS, faulty);
        ImportRequest request = ImportRequest.of(FileKind.WORKFORCE, 2025).told(told);
        KindReader.Read first = reader.read(file, "list.csv", request, progress());
        assertEquals(2, first.notes().rowsToFix());
        RowsToFix rows = reader.toFix(file, "list.csv", request);
        assertEquals(
                List.of(2, 4), rows.rows().stream().map(RowsToFix.Line::number).toList());
        assertEquals(
                List.of("B", "C", "D", "E"),
                rows.columns().stream().map(RowsToFix.Column::letters).toList(),
                "no number of a person, no name");
        assertTrue(rows.rows().get(0).reasons().get(0).contains("pay scale"), rows.toString());
        Mended mended =
                new Mended("", Map.of(2, Map.of(2, "Band 2"), 4, Map.of(1, "Nursing and Midwifery Registered")));
        Understanding right = new Understanding(Map.of(), told.columns(), Choice.NONE, Mended.of(mended.text()), true);
        assertEquals("2", staff(reader.read(file, "list.csv", request.told(right), progress())));
    }

    @Test
    void a_hidden_cell_of_a_faulty_row_is_not_given_away() {
        Understanding told = told(HEADINGS, FIELDS);
        Path file = file(HEADINGS, ROWS.replace("Band 2", "").replace("Yes", "Bipolar"));
        RowsToFix rows = reader.toFix(
                file, "list.csv", ImportRequest.of(FileKind.WORKFORCE, 2025).told(told));
        assertFalse(rows.toString().contains("Bipolar"));
        assertEquals(Mask.HIDDEN, rows.rows().get(0).cells().get(3).mask());
    }

    private static String staff(KindReader.Read read) {
        Object figures = TestFiles.accepted(read.imported()).figures();
        return new WorkforceReader()
                .found(FileKind.WORKFORCE, figures).stream()
                        .map(FoundFigure::value)
                        .findFirst()
                        .orElseThrow();
    }

    private Understanding told(String headings, Map<String, String> fields) {
        KnownColumns known = new KnownColumns(
                FileKind.WORKFORCE, look(headings, ROWS, Understanding.NONE).signature(), fields, 1);
        return new Understanding(Map.of(), List.of(known), Choice.NONE, Mended.NOTHING, true);
    }

    private FileLook look(String headings, String rows, Understanding told) {
        ImportRequest request = ImportRequest.of(FileKind.WORKFORCE, 2025).told(told);
        return reader.look(file(headings, rows), "list.csv", request).orElseThrow();
    }

    private KindReader.Read read(String headings, String rows, Understanding told) {
        ImportRequest request = ImportRequest.of(FileKind.WORKFORCE, 2025).told(told);
        return reader.read(file(headings, rows), "list.csv", request, progress());
    }

    private Path file(String headings, String rows) {
        return TestFiles.table(folder, "list.csv", headings + "\n" + rows);
    }

    private static Progress progress() {
        return new Progress(NOON, Duration.ofMinutes(1));
    }
}
