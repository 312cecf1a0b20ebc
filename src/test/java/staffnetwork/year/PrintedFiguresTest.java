package staffnetwork.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import staffnetwork.wdes.FigureKey;
import staffnetwork.wdes.Metric;

class PrintedFiguresTest {
    @Test
    void published_figures_come_back_exactly_as_they_were_typed() {
        Random random = new Random(20260331);
        for (int round = 0; round < 200; round++) {
            Map<FigureKey, Metric> typed = new LinkedHashMap<>();
            for (PublishedField field : PublishedField.all()) {
                if (random.nextBoolean()) {
                    typed.put(
                            field.key(),
                            field.figure(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4) + 3)));
                }
            }
            assertEquals(typed, PrintedFigures.read(PrintedFigures.write(typed)));
        }
    }

    @Test
    void a_percentage_over_100_a_score_over_10_and_anything_below_0_cannot_be() {
        for (PublishedField field : PublishedField.all()) {
            assertFalse(field.possible(new BigDecimal("-0.1")), field.id());
            if (field.unit() == Metric.Unit.SCORE) {
                assertFalse(field.possible(new BigDecimal("10.01")), field.id());
            }
            if (field.unit() == Metric.Unit.PERCENT) {
                assertFalse(field.possible(new BigDecimal("100.1")), field.id());
            }
        }
    }

    @Test
    void each_field_has_its_own_id() {
        long ids =
                PublishedField.all().stream().map(PublishedField::id).distinct().count();
        assertEquals(PublishedField.all().size(), ids);
    }
}
