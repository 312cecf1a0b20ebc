package staffnetwork.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.adjustment.Part;
import staffnetwork.imports.Stubs;
import staffnetwork.launch.TestDatabase;
import staffnetwork.vault.Holder;
import staffnetwork.vault.Place;
import staffnetwork.vault.Size;

/** Rows that an earlier version wrote are there after an update, word for word, and can be changed. */
class EarlierRowsIT {
    private static final UUID AMARA = new UUID(96, 1);
    private static final UUID TOM = new UUID(96, 2);
    private static final UUID ROW = new UUID(96, 3);
    private static final UUID ASKED = new UUID(96, 4);

    @TempDir
    private Path folder = Path.of("");

    private TestDatabase server = new TestDatabase(Path.of("target", "earlier-data", "s" + System.nanoTime()));

    @BeforeEach
    void an_earlier_version() {
        server.migrated("104");
    }

    @AfterEach
    void end_everything() {
        server.close();
    }

    @Test
    void what_an_earlier_version_kept_is_read_and_changed_after_the_update() throws SQLException {
        try (BareDoors doors = new BareDoors(server.url(), server.runtime(), folder.resolve("keys.json"))) {
            byte[] plan = sealed(doors, "plan", "plan", AMARA, PLAN);
            change("insert into plan values (?, ?, '2026-03-01', 7)", AMARA, plan);
            change(
                    "insert into access_to_work values (?, ?)",
                    AMARA,
                    sealed(doors, "access_to_work", "access-to-work", AMARA, GRANT));
            change("insert into time_off values (?, ?)", AMARA, sealed(doors, "time_off", "time-off", AMARA, TIME));
            change(
                    "insert into asked values (?, '" + TOM + "', current_date + 300, false, ?)",
                    ASKED,
                    sealed(doors, "asked", "asked", ASKED, request()));
            String file = one("select pg_relation_filenode('plan')::text");
            server.migrated();

            assertEquals(
                    "0",
                    one("select count(*)::text from information_schema.columns where table_name = 'plan'"
                            + " and column_name not in ('person', 'sealed')"));
            assertNotEquals(file, one("select pg_relation_filenode('plan')::text"), "the old bytes are gone");
            assertEquals(
                    "Stairs",
                    doors.as(AMARA, "", () -> doors.plans.own().words().get(Part.BARRIER)));
            assertEquals(
                    "A lift",
                    doors.as(AMARA, "", () -> doors.plans.own().rows()).get(0).what());
            assertTrue(doors.as(AMARA, "", () -> doors.plans.say(Part.BARRIER, "The stairs at the back")));
            assertEquals(
                    "The stairs at the back",
                    doors.as(AMARA, "", () -> doors.plans.own().words().get(Part.BARRIER)));
            assertEquals(
                    "",
                    doors.as(
                            TOM,
                            "",
                            () -> String.join("", doors.plans.own().words().values())));
            assertTrue(kept(doors, "staffnetwork.accesstowork.ApplicationRows").contains("R-123"));
            assertTrue(kept(doors, "staffnetwork.leave.TimeOffRows").contains("minutes=90"));
            requestGrows(doors);
        }
    }

    private static Map<String, Object> request() {
        return Map.of(
                "id",
                ASKED.toString(),
                "owner",
                Map.of("id", AMARA.toString(), "name", "Amara"),
                "decider",
                Map.of("id", TOM.toString(), "name", "Tom"),
                "words",
                Map.of("BARRIER", "Stairs"),
                "wanted",
                List.of(Map.of("id", ROW.toString(), "text", "A lift")),
                "clock",
                Map.of(
                        "on",
                        LocalDate.now(ZoneId.of("Europe/London")).toString(),
                        "days",
                        14,
                        "stopped",
                        0,
                        "offered",
                        false),
                "escalated",
                false,
                "closed",
                false,
                "unread",
                false);
    }

    /** A request is read as it was kept, and has room for every answer from the first change on. */
    private void requestGrows(BareDoors doors) throws SQLException {
        assertEquals("16421", one("select length(sealed)::text from asked"));
        assertEquals(
                "A lift",
                doors.as(TOM, "", () -> doors.answering.one(ASKED))
                        .wanted()
                        .get(0)
                        .text());
        doors.as(TOM, "", () -> {
            doors.answering.answer(ASKED, ROW, new Said(Answer.Kind.REFUSED, "No room", Answer.Factor.COST, null));
            return true;
        });
        assertEquals("65573", one("select length(sealed)::text from asked"));
        assertTrue(doors.as(AMARA, "", () -> doors.asking.one(ASKED)).escalated());
    }

    /** As an earlier version wrote it: these names of parts, sealed for this place with this key. */
    private static byte[] sealed(BareDoors doors, String table, String purpose, UUID id, Map<String, Object> kept) {
        Place place = new Place(new Holder(id, purpose), table, "sealed", id);
        return doors.as(id, "", () -> doors.text.seal(place, kept, Size.HUGE));
    }

    private static String kept(BareDoors doors, String rows) {
        return doors.as(AMARA, "", () -> String.valueOf(BareDoors.call(Stubs.made(rows, doors.tables), "of", AMARA)));
    }

    private void change(String statement, UUID id, byte[] sealed) throws SQLException {
        try (Connection owner = owner();
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            prepared.setObject(1, id);
            prepared.setBytes(2, sealed);
            assertEquals(1, prepared.executeUpdate());
        }
    }

    private String one(String question) throws SQLException {
        try (Connection owner = owner();
                PreparedStatement prepared = owner.prepareStatement(question);
                ResultSet answer = prepared.executeQuery()) {
            assertTrue(answer.next());
            return answer.getString(1);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(server.url(), server.owner()[0], server.owner()[1]);
    }

    private static final Map<String, Object> PLAN = Map.of(
            "words",
            Map.of("BARRIER", "Stairs"),
            "rows",
            List.of(Map.of(
                    "id",
                    ROW.toString(),
                    "what",
                    "A lift",
                    "why",
                    "",
                    "lasting",
                    "NOT_SURE",
                    "urgent",
                    false,
                    "from",
                    "")),
            "state",
            Map.of("begun", "2026-03-02", "changed", "2026-03-09", "route", "NOT_YET"),
            "shared",
            List.of(),
            "asked",
            List.of(ASKED.toString()));

    private static final Map<String, Object> GRANT = Map.of(
            "applied",
            Map.of("on", "2026-02-01", "reference", "R-123", "contact", "YES"),
            "items",
            List.of(),
            "paper",
            Map.of("parts", List.of(), "rows", List.of()));

    private static final Map<String, Object> TIME = Map.of(
            "entries",
            List.of(Map.of("id", 1, "day", "2026-02-03", "minutes", 90, "planned", true)),
            "shown",
            List.of());
}
