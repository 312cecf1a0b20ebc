package staffnetwork.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.EverythingKept;
import staffnetwork.it.Http;
import staffnetwork.it.People;
import staffnetwork.it.ProductUnderTest;

/** Attacks what was told: from other people's pages, from the database, from its files and from an old copy of them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConfidenceIT {
    private static final List<String> CANARIES = List.of("canaryone", "canarytwo", "canarythree");
    private static final List<String> PAGES = List.of(
            "/",
            "/my/start",
            "/my/check",
            "/my/question-1",
            "/my/question-2",
            "/my/question-3",
            "/my/saved",
            "/my/tell-hr",
            "/my/tell-network",
            "/my/record",
            "/my/record?as=json",
            "/my/take-back",
            "/requests/list",
            "/contacts/list",
            "/contacts/words",
            "/account/accounts",
            "/account/my-account",
            "/access/who-sees-what",
            "/year/years",
            "/intake/history");

    @ArquillianResource
    private URL base;

    private Http amara;

    @BeforeEach
    void amara_tells_everything() {
        amara = new Http(base).as(People.AMARA);
        amara.form("/my/take-back", Map.of(), "send");
        amara.form("/my/start", Map.of(), "send");
        amara.form("/my/question-1", Map.of("answer", "YES"), "send");
        amara.form("/my/question-2", Map.of("answer", "A_LOT"), "send");
        amara.form(
                "/my/question-3",
                Map.of("areas", "MEMORY", "words", String.join(" ", CANARIES), "identity", "YES"),
                "send");
        amara.form("/my/check", Map.of(), "send");
        assertTrue(amara.get("/my/check").body().contains(CANARIES.get(0)), "she sees it herself");
    }

    @Test
    void her_words_are_on_nobody_else_s_page_and_in_no_list_or_download() {
        int looked = 0;
        for (People other : People.all()) {
            Http http = other == People.AMARA ? new Http(base) : new Http(base).as(other);
            for (String page : PAGES) {
                String body = http.get(page).body();
                for (String canary : CANARIES) {
                    assertFalse(body.contains(canary), () -> other + " sees it on " + page);
                    looked++;
                }
            }
        }
        assertTrue(looked >= 300, looked + " looks");
    }

    @Test
    void nobody_can_open_or_answer_a_request_by_trying_or_with_another_role() throws SQLException {
        amara.form("/my/tell-hr", Map.of(), "send");
        String id = texts("select id::text from passed_on where kind = 'STAFF_RECORD'")
                .get(0);
        assertEquals(
                200,
                new Http(base).as(People.HETTY).get("/requests/one?id=" + id).statusCode());
        for (People other : List.of(People.ADA, People.SUNIL, People.CHARLIE, People.NORA, People.AMARA)) {
            Http http = new Http(base).as(other);
            for (String page : List.of("/requests/list", "/requests/one?id=" + id, "/requests/one?id=nothing")) {
                assertEquals(404, http.get(page).statusCode(), other + " " + page);
            }
        }
        Http hetty = new Http(base).as(People.HETTY);
        assertEquals(
                hetty.get("/requests/one?id=" + java.util.UUID.randomUUID())
                        .body()
                        .length(),
                hetty.get("/no/such/page").body().length(),
                "not there and not yours look the same");
        amara.form("/my/take-back", Map.of(), "send");
        assertEquals(
                404, hetty.get("/requests/one?id=" + id).statusCode(), "taken back: gone from the next request on");
    }

    @Test
    void a_dump_of_the_whole_database_tells_nothing_and_all_rows_look_alike() throws SQLException {
        new Http(base).as(People.NORA).get("/my/check");
        List<String> asBytes = CANARIES.stream()
                .map(word -> HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)))
                .toList();
        EverythingKept.rows((table, row) -> {
            assertTrue(CANARIES.stream().noneMatch(row::contains), table);
            assertTrue(asBytes.stream().noneMatch(row::contains), table);
        });
        assertEquals(List.of("4133"), texts("select distinct length(sealed)::text from declaration"));
        assertEquals(
                1,
                texts("select distinct length(wrapped)::text from person_key").size());
        assertEquals(
                texts("select count(*)::text from declaration"),
                texts("select count(*)::text from person_key where purpose = 'declaration'"));
    }

    @Test
    void neither_the_database_s_files_nor_any_log_has_her_words() throws IOException {
        int read = EverythingKept.files(
                (file, text) -> assertTrue(CANARIES.stream().noneMatch(text::contains), file));
        assertTrue(read > 100, read + " files");
    }

    @Test
    void the_runtime_role_gets_no_row_of_hers_whoever_it_says_it_is() throws SQLException {
        String[] runtime = ProductUnderTest.database().runtime();
        try (Connection connection =
                DriverManager.getConnection(ProductUnderTest.database().url(), runtime[0], runtime[1])) {
            connection.setAutoCommit(false);
            for (People other : People.all()) {
                set(connection, "app.caller", other.id().toString());
                set(connection, "app.roles", "HR_ANALYST,CHAIR,ADMINISTRATOR,AUDITOR");
                long hers = count(connection, "select count(*) from declaration where person = ?", People.AMARA);
                assertEquals(other == People.AMARA ? 1 : 0, hers, other.name());
                assertEquals(0, count(connection, "select count(*) from person_key where holder = ?", People.AMARA));
                connection.rollback();
            }
        }
    }

    @Test
    void what_was_taken_back_stays_gone_when_an_old_copy_of_the_data_comes_back() throws SQLException {
        People.inDatabase("create table old_copy as select * from declaration");
        try {
            amara.form("/my/take-back", Map.of(), "send");
            assertFalse(amara.get("/my/check").body().contains(CANARIES.get(0)));
            People.inDatabase(
                    "update declaration d set sealed = o.sealed from old_copy o where o.person = d.person and d.person"
                            + " = ?",
                    People.AMARA.id());
            assertFalse(amara.get("/my/check").body().contains(CANARIES.get(0)), "the key is gone, so is the answer");
            assertTrue(amara.get("/my/check").body().contains("You have not answered anything yet"));
        } finally {
            People.inDatabase("drop table old_copy");
        }
    }

    @Test
    void an_answer_moved_to_another_person_s_row_cannot_be_read_there() throws SQLException {
        new Http(base).as(People.NORA).get("/my/check");
        new Http(base).as(People.NORA).form("/my/start", Map.of(), "send");
        People.inDatabase(
                "update declaration set sealed = (select sealed from declaration where person = ?) where person = ?",
                People.AMARA.id(),
                People.NORA.id());
        String body = new Http(base).as(People.NORA).get("/my/check").body();
        for (String canary : CANARIES) {
            assertFalse(body.contains(canary));
        }
        People.inDatabase("delete from declaration where person = ?", People.NORA.id());
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static long count(Connection connection, String query, People person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, person.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<String> texts(String query) throws SQLException {
        String[] owner = ProductUnderTest.database().owner();
        List<String> texts = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(ProductUnderTest.database().url(), owner[0], owner[1]);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
