package staffnetwork.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearDatesTest {
    @Test
    void staff_are_counted_on_31_march_and_the_window_is_may() {
        YearDates dates = YearDates.usual(2026);
        assertEquals(LocalDate.parse("2026-03-31"), dates.snapshot());
        assertEquals(LocalDate.parse("2026-05-01"), dates.opens());
        assertEquals(LocalDate.parse("2026-05-31"), dates.closes());
        assertEquals(LocalDate.parse("2026-10-31"), dates.publishBy());
    }

    @Test
    void a_window_cannot_close_before_it_opens() {
        LocalDate day = LocalDate.parse("2026-05-01");
        assertThrows(IllegalArgumentException.class, () -> new YearDates(day, day, day.minusDays(1), day));
    }
}
