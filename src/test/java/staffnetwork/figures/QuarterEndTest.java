package staffnetwork.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterEndTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2025-12-31",
        "2026-04-01, 2026-03-31",
        "2026-06-30, 2026-03-31",
        "2026-07-01, 2026-06-30",
        "2026-11-21, 2026-09-30",
        "2026-12-31, 2026-09-30",
        "2027-01-01, 2026-12-31",
        "2027-02-28, 2026-12-31"
    })
    void a_quarter_is_over_on_the_day_after_its_end(LocalDate today, LocalDate end) {
        assertEquals(end, QuarterEnd.before(today));
    }
}
