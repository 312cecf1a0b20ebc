package staffnetwork.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import staffnetwork.wdes.Metric;

class PublishedFieldTest {
    @Test
    void a_published_figure_is_exactly_what_was_typed() {
        Random random = new Random(20260331);
        for (PublishedField field : PublishedField.all()) {
            BigDecimal typed = BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4) + 3);
            Metric.Computed figure = (Metric.Computed) field.figure(typed);
            assertEquals(0, figure.value().bigDecimalValue().compareTo(typed), field.id());
            assertEquals(field.unit(), figure.unit());
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
