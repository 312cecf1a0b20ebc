package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicCounts.Span;

/** Runs inside the server: requests lie sealed in the database, and the job that counts can read them and nothing else can. */
@ExtendWith(ArquillianExtension.class)
class AskedCountsIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    @Resource
    private UserTransaction transaction;

    @Test
    void sealed_requests_are_counted_and_gone_when_they_are_taken_back() throws Exception {
        AskedRows rows = CDI.current().select(AskedRows.class).get();
        AskedCounts counts = CDI.current().select(AskedCounts.class).get();
        Span then = new Span(LONG_AGO.minusDays(1), LONG_AGO.plusDays(60));
        Asked asked = new Asked(
                UUID.randomUUID(),
                new Asked.Named(UUID.randomUUID(), "Somebody"),
                new Asked.Named(UUID.randomUUID(), "Somebody else"),
                Map.of(),
                List.of(Wanted.of(UUID.randomUUID(), "A note each morning")),
                Set.of(),
                new Asked.Ticking(LONG_AGO, 14, 0, null, false),
                true,
                true,
                false);
        assertEquals(Map.of(), counts.count(Topic.ANSWERED, then));
        within(() -> rows.keep(asked));
        assertEquals(Map.of("MORE", 1), counts.count(Topic.ANSWERED, then));
        assertEquals(Map.of(), counts.count(Topic.SAID, then));
        within(() -> rows.delete(asked.id()));
        assertEquals(Map.of(), counts.count(Topic.ANSWERED, then));
    }

    private void within(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }
}
