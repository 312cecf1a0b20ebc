package staffnetwork.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.access.Caller;
import staffnetwork.access.Role;
import staffnetwork.access.SomeCaller;
import staffnetwork.adjustment.Plans;
import staffnetwork.adjustment.Route;
import staffnetwork.disclosure.Figure;
import staffnetwork.disclosure.Topic;
import staffnetwork.disclosure.TopicCounts;
import staffnetwork.disclosure.TopicRelease;

/** Runs inside the server: plans of many people, sealed one by one, counted once for a day, and what leaves of that. */
@ExtendWith(ArquillianExtension.class)
class OutcomesIT {
    private static final int STAFF = 200;

    @PersistenceContext
    private EntityManager database;

    @Resource
    private UserTransaction transaction;

    private interface Work {
        void run() throws Exception;
    }

    private void within(Work work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } catch (Exception failed) {
            transaction.rollback();
            throw failed;
        }
    }

    private static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }

    @Test
    void what_many_chose_is_released_rounded_and_what_few_chose_is_not_told_apart() throws Exception {
        people(
                "insert into person (id, name, listed, joined) select cast('00000000-0000-0100-0000-' || lpad(to_hex(n), 12, '0') as uuid),"
                        + " 'Counted', false, date '2020-01-01' from generate_series(1, " + STAFF + ") n");
        LocalDate today = LocalDate.now(the(Clock.class));
        Map<String, Integer> others = CDI.current().select(TopicCounts.class).stream()
                .filter(counts -> counts.topics().contains(Topic.WAYS))
                .findFirst()
                .orElseThrow()
                .count(Topic.WAYS, new TopicCounts.Span(null, today)); // plans that other tests left
        int person = 0;
        for (Route way : Route.values()) {
            int many = switch (way) {
                case INFORMAL -> 26 - Math.max(2, others.getOrDefault("GO_BETWEEN", 0));
                case GO_BETWEEN -> 2;
                case FORMAL -> 21;
                case NOT_YET -> 9;
            };
            for (int i = others.getOrDefault(way.name(), 0); i < many; i++) {
                SomeCaller.is(the(Caller.class), new UUID(0x100, ++person));
                the(Plans.class).begin();
                the(Plans.class).go(way);
            }
        }
        SomeCaller.is(the(Caller.class), UUID.randomUUID());
        the(OutcomeDesk.class).make(today);
        the(OutcomeDesk.class).make(today);
        OutcomeRepository repository = the(OutcomeRepository.class);
        within(() -> {
            List<ReleasedTopic> ways = repository.of(Topic.WAYS);
            assertEquals(1, ways.size(), "counted once");
            TopicRelease release = ways.get(0).release();
            assertEquals(
                    List.of("INFORMAL+GO_BETWEEN", "FORMAL"),
                    release.parts().stream().map(TopicRelease.Part::name).toList());
            assertEquals(
                    List.of(25L, 20L),
                    release.parts().stream()
                            .map(part -> ((Figure.Shown) part.people()).getValue())
                            .toList());
            assertEquals(true, release.isProven(), "read again from the database");
            assertEquals(List.of(), repository.of(Topic.SECOND_LOOK), "of few nothing leaves");
        });
        people("update person set left_on = date '2020-01-02' where cast(id as text) like '00000000-0000-0100-0000-%'");
    }

    private void people(String change) throws Exception {
        SomeCaller.is(the(Caller.class), "Ada", Role.ADMINISTRATOR);
        within(() -> database.createNativeQuery(
                        change.replace("::uuid", "\\:\\:uuid").replace("::text", "\\:\\:text"))
                .executeUpdate());
    }

    @Test
    void nobody_changes_or_deletes_what_was_released() {
        for (String change : List.of(
                "update outcome_release set content = content",
                "delete from outcome_release",
                "delete from outcome_count")) {
            assertThrows(
                    Exception.class,
                    () -> within(() -> database.createNativeQuery(change).executeUpdate()));
        }
    }
}
