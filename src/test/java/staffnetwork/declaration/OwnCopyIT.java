package staffnetwork.declaration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.database.KeptTable;
import staffnetwork.it.Http;
import staffnetwork.it.People;

/** Everything held about somebody, over HTTP: of every room, and with who looked. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnCopyIT {
    private static final People NORA = People.NORA;

    @ArquillianResource
    private URL base;

    @BeforeEach
    void nora_is_on_the_staff_list_and_was_managed_by_ada() {
        People.haveAccounts();
        for (People one : new People[] {NORA, People.ADA}) {
            People.inDatabase(
                    "insert into person (id, name, email, staff_number, listed, joined) values (?, ?, ?, ?, false, '2024-01-01')"
                            + " on conflict (id) do update set left_on = null",
                    one.id(),
                    one.name(),
                    one.email(),
                    "N-" + one.name());
        }
        People.inDatabase("delete from managed where person = ?", NORA.id());
        People.inDatabase(
                "insert into managed values (gen_random_uuid(), ?, ?, '2024-02-03', null)", NORA.id(), People.ADA.id());
    }

    @AfterEach
    void she_leaves_the_list() {
        People.inDatabase("delete from managed where person = ?", NORA.id());
        People.inDatabase("update role_held set ended = now() where account = ? and ended is null", NORA.id());
        People.inDatabase("delete from person where id in (?, ?)", NORA.id(), People.ADA.id());
        new Http(base).as(NORA).form("/my/take-back", Map.of(), "send");
    }

    @Test
    void the_copy_has_what_every_room_holds_and_who_looked() throws IOException {
        adaGivesNoraARole();
        Http nora = new Http(base).as(NORA);
        tell(nora);
        Map<String, String> copy = copy(nora);
        Set<String> parts = KeptTable.all().stream()
                .filter(table -> table.personal() && table.isInOwnCopy())
                .map(KeptTable::ownCopy)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(copy.keySet().containsAll(parts), copy.keySet() + " lacks some of " + parts);
        assertTrue(part(copy, "account").contains(NORA.email()), part(copy, "account"));
        assertTrue(part(copy, "roles").contains("Auditor"), part(copy, "roles"));
        assertTrue(
                part(copy, "place").contains("N-NORA") && part(copy, "place").contains("2024-02-03"),
                part(copy, "place"));
        assertTrue(part(copy, "session").contains("session.held.begun"), part(copy, "session"));
        assertTrue(part(copy, "trail").contains("Ada Min"), part(copy, "trail"));
        assertTrue(part(copy, "trail").contains("Give and end roles"), part(copy, "trail"));
        assertTrue(part(copy, "told").contains("Prefer not to say"), part(copy, "told"));
        HttpResponse<String> page = nora.get("/my/record");
        assertTrue(page.body().contains("Ada Min") && page.body().contains(NORA.email()), page.body());
        assertFalse(page.body().contains("PBKDF2")
                || page.body().toLowerCase(java.util.Locale.ROOT).contains("hash"));
        String looked = nora.get("/trail/who-looked").body();
        assertTrue(looked.contains("Ada Min") && looked.contains("Give and end roles"), looked);
    }

    private void adaGivesNoraARole() {
        try (BrowserContext window = People.ADA.window(1280, false, base)) {
            Page page = window.newPage();
            page.navigate(base + "organisation/roles?id=" + NORA.id());
            page.locator("#role").selectOption("AUDITOR");
            page.locator("#give").click();
            page.getByText("The role was given").waitFor();
        }
    }

    private static void tell(Http nora) {
        nora.form("/my/start", Map.of(), "send");
        nora.form("/my/question-1", Map.of("answer", "PREFER_NOT"), "send");
        nora.form("/my/check", Map.of(), "send");
    }

    private static String part(Map<String, String> copy, String name) {
        return copy.getOrDefault(name, "");
    }

    private static Map<String, String> copy(Http who) throws IOException {
        JsonNode copy =
                new ObjectMapper().readTree(who.get("/my/record?as=json").body());
        Map<String, String> parts = new HashMap<>();
        copy.path("parts")
                .forEach(part ->
                        parts.put(part.path("part").asText(), part.path("lines").toString()));
        return parts;
    }
}
