package staffnetwork.wdes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import staffnetwork.intake.Imported;
import staffnetwork.survey.Respondents;
import staffnetwork.survey.SurveyFigures;
import staffnetwork.survey.SurveyFiles;
import staffnetwork.survey.SurveyRequest;

/** From the published workbooks of the NHS Staff Survey 2024 to the metrics, where those files are at hand. */
class RealWorkbookTest {
    private static final Path NSS = Path.of("../shared/data/nss");

    private static SurveyFigures read(String file, SurveyRequest request) {
        Path path = NSS.resolve(file);
        assumeTrue(Files.exists(path), "the published workbook is not here");
        Imported<SurveyFigures> imported = SurveyFiles.read(path, file, request);
        if (imported instanceof Imported.Accepted<SurveyFigures> accepted) {
            return accepted.figures();
        }
        throw new AssertionError(imported.toString());
    }

    private static void assertFigures(WdesResult result, MetricCode metric, String... expected) {
        List<Respondents> groups = List.copyOf(result.survey(metric).results().keySet());
        assertEquals(expected.length, groups.size());
        for (int i = 0; i < expected.length; i++) {
            BigFraction apart = Amberdale.value(result.survey(metric).of(groups.get(i)))
                    .subtract(Exact.of(new BigDecimal(expected[i])))
                    .abs();
            String which = metric.code() + " " + groups.get(i);
            assertTrue(apart.compareTo(Exact.of(new BigDecimal("0.00005"))) <= 0, which);
        }
    }

    @Test
    void the_national_workbook_gives_englands_metrics_to_four_decimals() {
        SurveyFigures england = read("NSS24 detailed spreadsheets national results.xlsx", SurveyRequest.ofTrust());
        WdesResult result = Amberdale.result(WdesInputs.of(null, "England").with(england));
        assertFigures(result, MetricCode.FOUR_A_I, "29.5128", "23.2808", "25.0825");
        assertFigures(result, MetricCode.FOUR_A_II, "14.0634", "7.7481", "9.4613");
        assertFigures(result, MetricCode.FOUR_A_III, "23.6041", "15.2694", "17.5554");
        assertFigures(result, MetricCode.FOUR_B, "54.4178", "53.7590", "54.0036");
        assertFigures(result, MetricCode.FIVE, "51.5215", "57.6667", "55.9253");
        assertFigures(result, MetricCode.SIX, "25.3958", "17.7372", "20.3372");
        assertFigures(result, MetricCode.SEVEN, "36.3197", "47.4079", "44.4098");
        assertFigures(result, MetricCode.EIGHT, "75.1179");
        assertFigures(result, MetricCode.NINE_A, "6.4354", "6.9926", "6.8461");
        assertEquals("25.2%", Display.of(result.saidInSurvey()));
        assertEquals(
                List.of(),
                Plausibility.check(
                                RuleSet.of(2025), WdesInputs.of(null, "England").with(england), null)
                        .stream()
                        .filter(finding -> finding.weight() != Finding.Weight.MISSING)
                        .toList());
    }
}
