package staffnetwork.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import staffnetwork.survey.Respondents;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;
import staffnetwork.wdes.MetricCode;
import staffnetwork.workforce.DisabilityStatus;

class PrintedFiguresTest {
    private static final List<FigureKey> KEYS = List.of(
            FigureKey.workforce(DisabilityStatus.DISABLED),
            FigureKey.workforce(DisabilityStatus.UNKNOWN),
            FigureKey.ratio(MetricCode.TWO),
            FigureKey.result(MetricCode.FOUR_A_II, Respondents.DISABLED),
            FigureKey.result(MetricCode.NINE_A, Respondents.NON_DISABLED));

    private static final List<Metric.Unit> UNITS = List.of(Metric.Unit.PERCENT, Metric.Unit.RATIO, Metric.Unit.SCORE);

    @Test
    void printed_figures_come_back_exactly_as_they_were_kept() {
        Random random = new Random(20260331);
        for (int round = 0; round < 200; round++) {
            Map<FigureKey, Metric> kept = new LinkedHashMap<>();
            for (FigureKey key : KEYS) {
                if (random.nextBoolean()) {
                    BigFraction value = BigFraction.of(random.nextInt(100_000), 1 + random.nextInt(9_999));
                    Metric.Unit unit = UNITS.get(random.nextInt(UNITS.size()));
                    kept.put(key, new Metric.Computed(value, unit, Metric.Behind.NOBODY));
                }
            }
            assertEquals(kept, PrintedFigures.read(PrintedFigures.write(kept)));
        }
    }
}
