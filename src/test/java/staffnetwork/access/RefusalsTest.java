package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private final NotAllowed refused = new NotAllowed(Act.IMPORT_FILE, new Decision.Refused(Decision.Reason.NOT_YOURS));

    @Test
    void a_refusal_is_found_however_deep_it_is_wrapped() {
        Exception wrapped = new ServletException(new IllegalStateException(new RuntimeException(refused)));
        assertEquals(refused, Refusals.refusal(wrapped).orElseThrow());
        assertEquals(refused, Refusals.refusal(refused).orElseThrow());
    }

    @Test
    void other_failures_are_not_refusals() {
        assertTrue(Refusals.refusal(new ServletException(new IllegalStateException("x")))
                .isEmpty());
        assertTrue(Refusals.refusal(null).isEmpty());
    }
}
