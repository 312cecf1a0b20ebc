package staffnetwork.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.FaultCode;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.MetricCode;
import staffnetwork.workforce.Board;
import staffnetwork.workforce.Capability;
import staffnetwork.workforce.Headcounts;
import staffnetwork.workforce.PayRow;
import staffnetwork.workforce.Recruitment;
import staffnetwork.workforce.Side;

/** A workbook laid out as the official one once was: years above the groups, other spacing and numbers, rows missing. */
class OldWorkbookTest {
    private static final String OFFICIAL = """
            WDES reporting template|||||||||||||
            Organisation:|Amberdale|||||||||||
            ||||31 March 2023||||31st March 2024||||
            Metric|Row No.|Data Item|Measure|Disabled|Non-disabled|Disability Unknown or Null|Total|Disabled|Non-disabled|Disability Unknown or Null|Total|Notes
            1a) Non-clinical workforce||||||||||||
            |1|Under  Band 1|Headcount|0|0|0|0|0|0|0|0|
            |2|BAND 2 |Headcount|50|800|90|940|60|900|100|1,060|
            |3|Very Senior Managers|Headcount|0|10|1|11|1|18|1|20|
            |4|Other (e.g. Bank or Agency), please specify|Headcount|||||0|7|3|10|chaplains
            |5|Band 8a|Headcount|1|2|3|6|4|5|6|15|
            1b) Clinical workforce||||||||||||
            |6|Band 2|Headcount|5|6|7|18|8|9|10|27|
            |7|Band 8a|Headcount|1|1|1|3|2|2|2|6|
            |8|Medical & Dental Staff, Consultants|Headcount|9|350|60|419|10|400|60|470|
            |9|Other|Headcount|||||1|1|1|3|
            2|10|Number of shortlisted applicants|Headcount|200|3000|100|3300|240|3100|160|3500|
            |11|Number appointed from shortlisting|Headcount|30|500|20|550|40|620|25|685|
            |12|Relative likelihood of non-disabled staff being appointed from shortlisting compared to Disabled staff|Auto|1.11||||1.20||||
            3|13|Average number of staff entering the formal capability process over the last 2 years for any reason.|Headcount|||||1.5|4.5|0|6|
            |14|Of these, how many were on the grounds of ill-health?|Headcount|||||0.5|0|0|0.5|
            4a|15|% of staff experiencing harassment, bullying or abuse from managers in the last 12 months|Percentage|||||14.1%|7.7%|||
            7|16|% of staff saying that they are satisfied with the extent to which their organisation values their work|Percentage|||||0.363|0.474|||
            9a|17|Staff engagement score|Score|||||6.44|6.99||6.85|
            10|18|Total Board members|Headcount|||||1|12|2|15|
            |19|of which: Voting Board members|Headcount|||||1|10|1|12|
            |20|of which: Exec Board members|Headcount|||||0|5|1|6|
            """;

    private final Path folder;

    OldWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Imported<List<SubmittedYear>> read(String text) {
        Path file = folder.resolve("old.csv");
        StringBuilder csv = new StringBuilder();
        text.lines().forEach(line -> {
            List<String> cells = List.of(line.split("\\|", -1));
            csv.append('"').append(String.join("\",\"", cells)).append("\"\r\n");
        });
        try {
            Files.writeString(file, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SubmissionWorkbook.read(file, "old.csv");
    }

    private List<SubmittedYear> years(String text) {
        assertTrue(read(text) instanceof Imported.Accepted, () -> read(text).toString());
        return ((Imported.Accepted<List<SubmittedYear>>) read(text)).figures();
    }

    @Test
    void rows_are_found_by_their_labels_whatever_their_number_spacing_or_order() {
        SubmittedYear newest = years(OFFICIAL).get(0);
        assertEquals(2024, newest.wdesYear());
        assertEquals(
                Map.of(
                        Side.NON_CLINICAL,
                                Map.of(
                                        PayRow.BAND_2, new Headcounts(60, 900, 100),
                                        PayRow.VSM, new Headcounts(1, 18, 1),
                                        PayRow.OTHER, new Headcounts(0, 7, 3),
                                        PayRow.BAND_8A, new Headcounts(4, 5, 6)),
                        Side.CLINICAL,
                                Map.of(
                                        PayRow.BAND_2, new Headcounts(8, 9, 10),
                                        PayRow.BAND_8A, new Headcounts(2, 2, 2)),
                        Side.MEDICAL,
                                Map.of(
                                        PayRow.CONSULTANTS, new Headcounts(10, 400, 60),
                                        PayRow.OTHER_MEDICAL, new Headcounts(1, 1, 1))),
                Objects.requireNonNull(newest.inputs().staff()).rows());
        assertEquals(
                new Recruitment(new Headcounts(240, 3100, 160), new Headcounts(40, 620, 25)),
                newest.inputs().recruitment());
        assertEquals(
                new Capability(new Headcounts(3, 9, 0), new Headcounts(1, 0, 0)),
                newest.inputs().capability());
        assertEquals(
                new Board(new Headcounts(1, 12, 2), new Headcounts(1, 10, 1), new Headcounts(0, 5, 1)),
                newest.inputs().board());
    }

    @Test
    void percentages_and_scores_are_taken_as_they_are_stored() {
        SubmittedYear newest = years(OFFICIAL).get(0);
        assertEquals("14.1", shown(newest, FigureKey.result(MetricCode.FOUR_A_II, Respondents.DISABLED)));
        assertEquals("47.4", shown(newest, FigureKey.result(MetricCode.SEVEN, Respondents.NON_DISABLED)));
        assertEquals("6.85", shown(newest, FigureKey.result(MetricCode.NINE_A, Respondents.ALL)));
        SubmittedYear hundreds =
                years(OFFICIAL.replace("0.363|0.474", "36.3|0.9")).get(0);
        assertEquals("36.3", shown(hundreds, FigureKey.result(MetricCode.SEVEN, Respondents.DISABLED)));
        assertEquals("0.9", shown(hundreds, FigureKey.result(MetricCode.SEVEN, Respondents.NON_DISABLED)));
        assertEquals("14.1", shown(hundreds, FigureKey.result(MetricCode.FOUR_A_II, Respondents.DISABLED)));
    }

    @Test
    void a_ratio_that_is_printed_without_its_counts_is_kept() {
        SubmittedYear earlier =
                years(OFFICIAL.replace("200|3000|100|3300", "|||")).get(1);
        assertEquals(2023, earlier.wdesYear());
        assertEquals("1.11", shown(earlier, FigureKey.ratio(MetricCode.TWO)));
        assertEquals("1.2", shown(years(OFFICIAL).get(0), FigureKey.ratio(MetricCode.TWO)));
    }

    private static String shown(SubmittedYear year, FigureKey key) {
        return new BigDecimal(year.lastYear().figure(key).orElseThrow().value().doubleValue())
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void a_cell_that_is_no_count_is_named_with_its_place_and_blocks() {
        Imported<List<SubmittedYear>> read = read(OFFICIAL.replace("|60|900|100|", "|60|nine hundred|-100|"));
        var faults = ((Imported.Rejected<List<SubmittedYear>>) read).faults();
        assertEquals(2, faults.size());
        assertEquals(FaultCode.TYPE_ERROR, faults.get(0).code());
        assertEquals("old.csv, row 7, column J", faults.get(0).place().words());
        assertEquals("\"-100\"", faults.get(1).found());
    }

    @Test
    void another_kind_of_table_is_refused() {
        Imported<List<SubmittedYear>> read = read("Name|Disabled|Non-disabled\nA|1|2\n");
        assertEquals(
                FaultCode.UNKNOWN_LAYOUT,
                ((Imported.Rejected<List<SubmittedYear>>) read).faults().get(0).code());
    }
}
