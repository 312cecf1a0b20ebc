package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.adjustment.Adjustment;
import staffnetwork.adjustment.Part;
import staffnetwork.adjustment.Purpose;
import staffnetwork.adjustment.Shared;
import staffnetwork.launch.TestDatabase;
import staffnetwork.organisation.ManagerChanged;
import staffnetwork.organisation.PersonLeft;

/**
 * Two windows, or two people, at the same moment: whatever the order, nobody reads what its owner took out, or what its owner could
 * not stop any more, and no answer is lost. As many rounds of each pair as the property {@code races} says.
 */
class RacesIT {
    private static final int ROUNDS = Integer.getInteger("races", 40);
    private static final UUID TOM = new UUID(92, 1);
    private static final UUID NEXT = new UUID(92, 2);

    private static TestDatabase server;
    private static BareDoors hers;
    private static BareDoors others;
    private static ExecutorService threads;
    private final Random random = new Random(20_261_122);
    private UUID owner = new UUID(92, 0);

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** What one of two does. */
    private interface Deed {
        void run() throws Exception;
    }

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = new TestDatabase(Files.createDirectory(folder.resolve("data")));
        server.migrated();
        hers = new BareDoors(server.url(), server.runtime(), folder.resolve("keys.json"));
        others = new BareDoors(server.url(), server.runtime(), folder.resolve("keys.json"));
        threads = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void stop() {
        threads.shutdownNow();
        hers.close();
        others.close();
        server.close();
    }

    private <T> T she(BareDoors doors, java.util.function.Supplier<T> act) {
        return doors.as(owner, "SIGNED_IN", act);
    }

    /** A new person with a plan, about to share or ask. */
    private UUID somebodyWithAPlan(Set<Part> parts) {
        owner = UUID.randomUUID();
        UUID first = she(hers, () -> {
            hers.plans.say(Part.BARRIER, "stairs");
            hers.plans.say(Part.TALKING, "gone-if-taken-out");
            hers.plans.wouldHelp(List.of("a lift", "a rail"));
            List<UUID> rows =
                    hers.plans.own().rows().stream().map(Adjustment::id).toList();
            return rows.get(0);
        });
        choose(parts);
        return first;
    }

    private void choose(Set<Part> parts) {
        she(hers, () -> {
            hers.sharing.choose(
                    new Shared.Terms(TOM, "Tom", false, Purpose.CHANGES, today().plusMonths(6)),
                    parts,
                    hers.plans.own().rows().stream().map(Adjustment::id).collect(Collectors.toSet()));
            return true;
        });
    }

    /** Both at once; each may be refused, as when somebody else was quicker. Tells which were done. */
    private boolean[] together(Deed first, Deed second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        int wait = random.nextInt(4) - 1;
        List<Future<Boolean>> both = new ArrayList<>();
        List<Deed> deeds = List.of(first, second);
        for (int i = 0; i < 2; i++) {
            int which = i;
            both.add(threads.submit(() -> {
                start.await();
                if (wait > 0 && which == wait % 2) {
                    Thread.sleep(wait);
                }
                try {
                    deeds.get(which).run();
                    return true;
                } catch (RuntimeException refused) {
                    return false;
                }
            }));
        }
        return new boolean[] {both.get(0).get(), both.get(1).get()};
    }

    private void sharedWhile(Deed second) throws Exception {
        together(() -> she(hers, hers.sharing::share), second);
        nobodyReadsTooMuch();
    }

    private void nobodyReadsTooMuch() throws SQLException {
        Set<UUID> known = Set.copyOf(hers.as(owner, "", () -> hers.sharedBy(owner)));
        Set<UUID> asked = Set.copyOf(hers.as(owner, "", () -> hers.askedBy(owner)));
        for (String id : texts("select id::text from shared_part")) {
            assertTrue(known.contains(UUID.fromString(id)), "a copy that its owner cannot stop");
        }
        for (String id : texts("select id::text from asked")) {
            assertTrue(asked.contains(UUID.fromString(id)), "something asked that its owner cannot take back");
        }
        boolean said = she(hers, () -> hers.plans.own().words().containsKey(Part.TALKING));
        List<String> shown = hers.as(TOM, "SIGNED_IN", () -> hers.shownTo(TOM));
        assertTrue(said || !shown.toString().contains("gone-if-taken-out"), "taken out, and still shown");
        keysGoWithRows();
        she(hers, () -> {
            hers.plans.delete();
            return true;
        });
        assertEquals(List.of(), texts("select id::text from shared_part union select id::text from asked"));
    }

    static void keysGoWithRows() throws SQLException {
        assertEquals(
                texts("select id::text from shared_part union all select id::text from asked order by 1"),
                texts("select holder::text from person_key where purpose in ('shared-part', 'asked') order by 1"),
                "keys and what they seal");
    }

    @Test
    void a_plan_so_full_that_it_could_not_remember_it_is_not_shared_nor_asked_from() throws Exception {
        somebodyWithAPlan(Set.of(Part.TALKING));
        String wide = "\u4e2d".repeat(500);
        she(hers, () -> {
            for (Part part : Part.values()) {
                if (part != Part.TALKING) {
                    hers.plans.say(part, wide);
                }
            }
            return true;
        });
        she(hers, () -> hers.plans.wouldHelp(List.of(wide.substring(0, 150), wide.substring(0, 149))));
        for (int i = 0; i < 60; i++) {
            she(hers, hers.sharing::share);
            choose(Set.of(Part.TALKING));
            she(hers, hers.asking::ask);
            choose(Set.of(Part.TALKING));
        }
        assertTrue(hers.as(owner, "", () -> hers.sharedBy(owner)).size() <= 12);
        nobodyReadsTooMuch();
    }

    @Test
    void what_is_taken_out_while_it_is_shared_is_not_shown() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            somebodyWithAPlan(Set.of(Part.TALKING));
            sharedWhile(() -> she(others, () -> others.plans.say(Part.TALKING, "")));
        }
    }

    @Test
    void a_plan_deleted_while_it_is_shared_or_asked_from_leaves_nothing_that_cannot_be_stopped() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            somebodyWithAPlan(Set.of(Part.TALKING));
            Deed delete = () -> she(others, () -> {
                others.plans.delete();
                return true;
            });
            sharedWhile(delete);
            somebodyWithAPlan(Set.of(Part.TALKING));
            together(() -> she(hers, hers.asking::ask), delete);
            nobodyReadsTooMuch();
        }
    }

    @Test
    void somebody_who_leaves_while_they_share_leaves_no_copy() throws Exception {
        UUID administrator = new UUID(92, 9);
        for (int i = 0; i < ROUNDS; i++) {
            somebodyWithAPlan(Set.of(Part.TALKING));
            sharedWhile(() -> others.as(administrator, "ADMINISTRATOR", () -> {
                others.left(new PersonLeft(owner, today()));
                return true;
            }));
        }
    }

    @Test
    void an_answer_is_never_lost_to_another_act_at_the_same_moment() throws Exception {
        int answered = 0;
        for (int i = 0; i < ROUNDS * 2; i++) {
            UUID row = somebodyWithAPlan(Set.of());
            she(hers, hers.asking::ask);
            UUID id = she(hers, () -> hers.asking.mine().get(0).id());
            Said no = new Said(Answer.Kind.REFUSED, "No room", Answer.Factor.COST, null);
            others.as(TOM, "SIGNED_IN", () -> {
                others.answering.askForTime(id);
                return true;
            });
            boolean passes = i % 2 == 0;
            boolean[] done = together(
                    () -> others.as(TOM, "SIGNED_IN", () -> {
                        others.answering.answer(id, row, no);
                        return true;
                    }),
                    () -> she(hers, () -> {
                        if (passes) {
                            hers.asking.passOn(
                                    id, new Shared.Terms(NEXT, "N", false, Purpose.CHANGES, today().plusMonths(1)));
                        } else {
                            hers.asking.pause(id, true);
                        }
                        return true;
                    }));
            Asked after = she(hers, () -> hers.asking.one(id));
            assertEquals(done[0], after.wanted().get(0).first() != null, "the answer that Tom was told is given");
            assertEquals(
                    String.valueOf(done[0]),
                    texts("select escalated::text from asked").get(0),
                    "handed on");
            assertEquals(passes ? NEXT : TOM, after.decider().id());
            assertEquals(!passes, after.clock().isStopped(), "and hers is not lost either");
            answered += done[0] ? 1 : 0;
            nobodyReadsTooMuch();
        }
        assertTrue(answered > ROUNDS / 2, answered + " answered");
    }

    @Test
    void an_earlier_manager_who_answers_while_that_is_entered_sees_nothing_afterwards() throws Exception {
        UUID administrator = new UUID(92, 9);
        for (int i = 0; i < ROUNDS; i++) {
            UUID row = somebodyWithAPlan(Set.of());
            she(hers, hers.asking::ask);
            UUID id = she(hers, () -> hers.asking.mine().get(0).id());
            together(
                    () -> others.as(TOM, "SIGNED_IN", () -> {
                        others.answering.answer(id, row, new Said(Answer.Kind.AGREED, "", null, null));
                        return true;
                    }),
                    () -> hers.as(administrator, "ADMINISTRATOR", () -> {
                        hers.managerChanged(new ManagerChanged(owner, TOM, NEXT, today()));
                        return true;
                    }));
            assertTrue(she(hers, () -> hers.asking.one(id)).closed(), "closed");
            assertEquals(List.of(), others.as(TOM, "SIGNED_IN", others.answering::open));
            nobodyReadsTooMuch();
        }
    }

    private static List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
