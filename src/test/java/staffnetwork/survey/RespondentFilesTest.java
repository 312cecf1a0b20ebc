package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.FaultCode;

/** Whole files of respondents: the odd corpus, and random ones against an independent counter. */
class RespondentFilesTest {
    private static final List<String> READABLE = List.of(
            "00_plain",
            "01_inlineStr",
            "03_sst_rich_phonetic",
            "04_no_r_attr_dense",
            "06_formula_str_cached",
            "08_styles",
            "09_pretty_printed_comments",
            "11_char_refs",
            "12_selfclosed_and_errors",
            "16_strict_ooxml",
            "17_title_rows_before_header",
            "30_openpyxl",
            "31_sheetjs",
            "36_poi_sxssf");
    private static final List<String> REFUSED =
            List.of("14_doctype_xxe", "20_zip_bomb", "23_truncated_xml", "25_not_a_zip", "43_encrypted");
    private static final SurveyRequest OF_2025 = SurveyRequest.ofTrust().of(2025);

    @TestFactory
    List<DynamicTest> every_readable_odd_file_gives_the_same_tallies_as_the_base() {
        Path base = Shared.data("odd/00_base.csv");
        SurveyFigures expected = RespondentLayoutTest.accepted(SurveyFiles.read(base, "base", OF_2025))
                .figures();
        assertEquals("RA0", expected.organisationCode());
        return READABLE.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path file = Shared.data("odd/" + name + ".xlsx");
                    Imported.Accepted<SurveyFigures> odd =
                            RespondentLayoutTest.accepted(SurveyFiles.read(file, name, OF_2025));
                    assertEquals(expected, odd.figures());
                    assertEquals(300, odd.source().rowsRead());
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> the_harmful_and_broken_odd_files_are_refused() {
        return REFUSED.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Path file = Shared.data("odd/" + name + ".xlsx");
                    assertEquals(
                            FaultCode.UNREADABLE_FILE,
                            RespondentLayoutTest.rejected(SurveyFiles.read(file, name, OF_2025))
                                    .faults()
                                    .get(0)
                                    .code());
                }))
                .toList();
    }

    @Test
    void the_base_of_the_odd_corpus_has_the_counts_of_a_plain_count() {
        Imported.Accepted<SurveyFigures> base =
                RespondentLayoutTest.accepted(SurveyFiles.read(Shared.data("odd/00_base.csv"), "base", OF_2025));
        assertEquals(
                Map.of("YES", 68L, "NO", 221L),
                RespondentLayoutTest.counted(base, SurveyQuestion.LONG_LASTING_CONDITION, Respondents.ALL));
        assertEquals(
                Map.of("YES", 27L, "NO", 50L),
                RespondentLayoutTest.counted(base, SurveyQuestion.PRESSED_TO_COME_TO_WORK, Respondents.ALL));
        assertEquals(
                Map.of("YES", 25L, "NO", 9L, "NO_ADJUSTMENT_REQUIRED", 31L),
                RespondentLayoutTest.counted(base, SurveyQuestion.ADJUSTMENTS_MADE, Respondents.DISABLED));
    }

    @Test
    void random_respondents_in_any_column_order_give_the_tallies_of_a_naive_count(@TempDir Path folder)
            throws IOException {
        Random random = new Random(20_241_121);
        for (int round = 0; round < 40; round++) {
            RandomSurvey survey = new RandomSurvey(random);
            Path file = folder.resolve("respondents-" + round + ".csv");
            Files.writeString(file, survey.csv(), StandardCharsets.UTF_8);

            Imported.Accepted<SurveyFigures> read =
                    RespondentLayoutTest.accepted(SurveyFiles.read(file, "random.csv", OF_2025));
            for (Map.Entry<String, Map<String, Long>> expected :
                    survey.expected().entrySet()) {
                String[] key = expected.getKey().split("/", -1);
                assertEquals(
                        expected.getValue(),
                        new TreeMap<>(RespondentLayoutTest.counted(
                                read, SurveyQuestion.valueOf(key[0]), Respondents.valueOf(key[1]))),
                        "round " + round + ", " + expected.getKey());
            }
            for (Respondents group : Respondents.values()) {
                assertEquals(
                        survey.score(group),
                        read.figures().engagement().get(group) instanceof Engagement.Score score
                                ? score.score().doubleValue()
                                : Double.NaN,
                        1e-9);
            }
        }
    }

    @Test
    void damaged_files_never_throw(@TempDir Path folder) throws IOException {
        Random random = new Random(7);
        byte[] good = new RandomSurvey(random).csv().getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < 200; round++) {
            List<Byte> bytes = new ArrayList<>();
            for (byte b : good) {
                bytes.add(b);
            }
            for (int hit = 0; hit < 1 + random.nextInt(60); hit++) {
                int at = random.nextInt(bytes.size());
                switch (random.nextInt(3)) {
                    case 0 -> bytes.set(at, (byte) random.nextInt(256));
                    case 1 -> bytes.remove(at);
                    default -> Collections.swap(bytes, at, random.nextInt(bytes.size()));
                }
            }
            byte[] damaged = new byte[bytes.size()];
            for (int i = 0; i < damaged.length; i++) {
                damaged[i] = bytes.get(i);
            }
            Path file = folder.resolve("damaged.csv");
            Files.write(file, damaged);
            if (SurveyFiles.read(file, "damaged.csv", OF_2025) instanceof Imported.Rejected<SurveyFigures> rejected) {
                refused++;
                assertTrue(rejected.faults().get(0).blocks());
            }
        }
        assertTrue(refused > 0, "some damage must be noticed");
    }
}
