package staffnetwork.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.intake.Imported;
import staffnetwork.spreadsheet.FaultCode;

/** Damaged files of every layout are read or refused with a sentence, and never end in an exception. */
class DamagedLayoutsTest {
    private static final List<Object> NASTY = List.of(
            "",
            "-",
            "*",
            "#N/A",
            -1.0,
            1e300,
            -1e-300,
            0.5,
            101.0,
            7.5,
            "5E1",
            "Q14a - x",
            "q31a",
            "Base (number of responses)",
            "ODS code",
            "Breakdown",
            "org_id",
            "2024-02-01",
            "NHS Staff Survey 1999",
            "99999999999999999999",
            "\u0000",
            "x".repeat(40_000),
            Double.NaN,
            Double.POSITIVE_INFINITY,
            "1,2,3",
            "(",
            "%",
            "Year",
            "20XX_n_2024",
            "q_n_2024");
    private static final SurveyRequest ANY = SurveyRequest.ofTrust();

    @Test
    void every_layout_survives_damaged_cells_and_rows() {
        Random random = new Random(1948);
        int accepted = 0;
        int rejected = 0;
        for (int round = 0; round < 3000; round++) {
            SheetsInMemory book = damaged(good(round % 5), random);
            SurveyRequest request = switch (random.nextInt(4)) {
                case 0 -> ANY;
                case 1 -> ANY.of("5E1");
                case 2 -> ANY.of("00D").of(2023);
                default -> ANY.of("5E1").of(2024);
            };
            Imported<SurveyFigures> outcome = SurveyBook.read(book, "", request);
            if (outcome instanceof Imported.Rejected<SurveyFigures> no) {
                rejected++;
                assertTrue(no.faults().get(0).blocks());
                no.faults().forEach(fault -> assertFalse(fault.sentence().length() > 1000, fault.sentence()));
            } else {
                accepted++;
            }
        }
        assertTrue(accepted > 100 && rejected > 100, accepted + " accepted, " + rejected + " rejected");
    }

    @Test
    void damaged_bytes_of_a_real_workbook_never_throw(@TempDir Path folder) throws IOException {
        byte[] good = Files.readAllBytes(Shared.data("nss/NSS24_org_subset_derived.xlsx"));
        Random random = new Random(2018);
        int rejected = 0;
        for (int round = 0; round < 60; round++) {
            byte[] bytes = good.clone();
            for (int hit = 0; hit < 1 + random.nextInt(8); hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = folder.resolve("damaged.xlsx");
            Files.write(file, bytes);
            rejected += SurveyFiles.read(file, "damaged.xlsx", ANY.of("R1F1")) instanceof Imported.Rejected ? 1 : 0;
        }
        assertTrue(rejected > 10, rejected + " rejected");
    }

    @Test
    void files_that_are_no_survey_are_refused_with_a_sentence() throws IOException {
        try (Stream<Path> messy = Files.list(Shared.data("messy"));
                Stream<Path> workforce = Files.list(Shared.data("workforce"))) {
            List<Path> files = Stream.concat(messy, workforce)
                    .filter(file -> !file.toString().endsWith("json"))
                    .toList();
            for (Path file : files) {
                String name = file.getFileName().toString();
                assertEquals(
                        FaultCode.UNKNOWN_LAYOUT,
                        RespondentLayoutTest.rejected(SurveyFiles.read(file, name, ANY.of(2024)))
                                .faults()
                                .get(0)
                                .code(),
                        name);
            }
        }
    }

    private static SheetsInMemory good(int layout) {
        return switch (layout) {
            case 0 -> DetailedOrganisationalTest.book(DetailedOrganisationalTest.good());
            case 1 -> BenchmarkLayoutTest.book(BenchmarkLayoutTest.trust());
            case 2 ->
                SheetsInMemory.of(
                        "s",
                        RespondentLayoutTest.row("NHS Staff Survey 2024"),
                        RespondentLayoutTest.row(
                                "org_code", "q14a", "q15", "q31a", "q31b", "q11d", "q11e", "q2a", "year"),
                        RespondentLayoutTest.row("00D", "Never", "Yes", "Yes", 1.0, 1.0, 2.0, "Always", 2024.0),
                        RespondentLayoutTest.row("5E1", "1-2", 9.0, "No", "", "Yes", "No", 5.0, 2024.0));
            case 3 ->
                SheetsInMemory.of(
                        "",
                        RespondentLayoutTest.row(
                                "Year",
                                "QuestionNumber",
                                "QuestionText",
                                "OptionCode",
                                "OptionText",
                                "DimName",
                                "DimValue",
                                "%"),
                        RespondentLayoutTest.row(
                                2024.0, "q15", "fairly career", 1.0, "Yes", "Long Term Condition", "Yes", 0.6),
                        RespondentLayoutTest.row(
                                2024.0, "q15", "fairly career", 2.0, "No", "Long Term Condition", "Yes", 0.4));
            default ->
                SheetsInMemory.of(
                        "",
                        RespondentLayoutTest.row("Metric", "Disabled %", "n", "Non-disabled %", "n"),
                        RespondentLayoutTest.row("4b", 54.0, 412.0, 53.0, 1530.0),
                        RespondentLayoutTest.row("9a", 6.4, 412.0, 6.9, 1530.0));
        };
    }

    private static SheetsInMemory damaged(SheetsInMemory good, Random random) {
        SheetsInMemory damaged = new SheetsInMemory(random.nextBoolean());
        good.rows().forEach((name, rows) -> {
            List<List<Object>> copy = new ArrayList<>();
            rows.forEach(row -> copy.add(new ArrayList<>(row)));
            for (int hit = random.nextInt(4); hit > 0; hit--) {
                List<Object> row = copy.get(random.nextInt(copy.size()));
                switch (random.nextInt(8)) {
                    case 0 -> copy.add(random.nextInt(copy.size()), row);
                    case 1 -> row.clear();
                    case 2 -> row.add(0, NASTY.get(random.nextInt(NASTY.size())));
                    default -> {
                        if (!row.isEmpty()) {
                            row.set(random.nextInt(row.size()), NASTY.get(random.nextInt(NASTY.size())));
                        }
                    }
                }
            }
            damaged.with(name, copy);
        });
        return damaged;
    }
}
