package staffnetwork.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import staffnetwork.it.Chameleon;
import staffnetwork.it.EverythingKept;
import staffnetwork.it.Http;
import staffnetwork.it.People;
import staffnetwork.it.Post;

/**
 * Hundreds of words that mean nothing, written by people in their own words with the pages for it, and looked for everywhere else:
 * on every page and in every file that opens to any role, in letters, in what the server logs, in the database and in its files.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CanariesIT {
    private static final int PEOPLE = 24;
    private static final int WORDS = 22; // as many as their own words may be long
    private static final Pattern CANARY = Pattern.compile("zq[0-9]{2}[a-y]{8}");
    private static final Random RANDOM = new Random(20261122);

    @ArquillianResource
    private URL base;

    private final List<String> people = new ArrayList<>();
    private final List<Http> browsers = new ArrayList<>();
    private final List<Set<String>> words = new ArrayList<>();
    private int looks;

    @BeforeEach
    void people_tell_in_their_own_words() {
        People.haveAccounts();
        for (int i = 0; i < PEOPLE; i++) {
            UUID id = new UUID(8, i);
            String email = "canary" + i + "@plenty.nhs.uk";
            Chameleon.isThere(id, "Canary Person" + i, email);
            People.inDatabase(
                    "update account set password = (select password from account where id = ?), password_set = now()"
                            + " - interval '1 day' where id = ?",
                    People.NORA.id(),
                    id);
            Http http = new Http(base);
            assertEquals(
                    302,
                    http.form("/account/sign-in", Map.of("email", email, "password", People.PASSWORD), "send")
                            .statusCode());
            people.add(id.toString());
            browsers.add(http);
            words.add(told(http, i));
        }
    }

    /** Every other one saves the answer, the rest leave it begun; some pass on a part of it, which is not their own words. */
    private static Set<String> told(Http http, int person) {
        Set<String> own = new TreeSet<>();
        while (own.size() < WORDS) {
            own.add(RANDOM.ints(8, 'a', 'z')
                    .collect(
                            () -> new StringBuilder("zq%02d".formatted(person)),
                            StringBuilder::appendCodePoint,
                            StringBuilder::append)
                    .toString());
        }
        http.form("/my/take-back", Map.of(), "send");
        http.form("/my/start", Map.of(), "send");
        http.form("/my/question-1", Map.of("answer", "YES"), "send");
        http.form("/my/question-2", Map.of("answer", "A_LOT"), "send");
        http.form("/my/question-3", Map.of("areas", "MENTAL", "words", String.join(" ", own)), "send");
        if (person % 2 == 0) {
            http.form("/my/check", Map.of(), "send");
            http.form("/my/tell-hr", Map.of("more", "GROUPS"), "send");
            http.form("/my/tell-network", Map.of("reach", "By e-mail"), "send");
        }
        assertEquals(own, found(http.get("/my/check").body()), "they see their words themselves, all of them");
        return own;
    }

    @Test
    void nobody_else_sees_one_of_them_on_any_page_or_in_any_file() throws Exception {
        long written = words.stream().mapToLong(Set::size).sum();
        assertTrue(written >= 500, written + " words");
        OpenPages pages = new OpenPages(Objects.made(base), people);
        try (Chameleon chameleon = Chameleon.signedIn(base)) {
            for (Role role : Role.values()) {
                if (role.isGiven() || role.followsFromStaffList()) {
                    chameleon.holds(Set.of(role.name()));
                    for (String page : pages.of(Set.of(role.name()))) {
                        none(role + " " + page, chameleon.http().get(page).body());
                    }
                }
            }
        }
        for (int i = 0; i < PEOPLE; i++) {
            for (String page : pages.of(Set.of())) {
                Set<String> seen = found(browsers.get(i).get(page).body());
                seen.removeAll(words.get(i));
                assertEquals(Set.of(), seen, "canary person " + i + " on " + page);
                looks++;
            }
        }
        for (String page : pages.of(Set.of())) {
            none("nobody " + page, new Http(base).get(page).body());
        }
        System.out.println("canaries: " + written + " words, " + looks + " looks, 0 found");
        assertTrue(looks >= 500, looks + " looks");
    }

    @Test
    void none_of_them_is_in_a_letter_a_log_the_database_or_its_files() throws Exception {
        new Http(base).form("/account/forgotten", Map.of("email", "canary0@plenty.nhs.uk"), "send");
        Post.await("canary0@plenty.nhs.uk", 1);
        for (String letter : Post.everything()) {
            none("a letter", letter);
        }
        List<String> hex = words.stream()
                .flatMap(Set::stream)
                .map(word -> HexFormat.of().formatHex(word.getBytes(StandardCharsets.US_ASCII)))
                .toList();
        int rows = EverythingKept.rows((table, row) -> {
            none(table, row);
            assertTrue(hex.stream().noneMatch(row::contains), table);
        });
        int files = EverythingKept.files(this::none);
        System.out.println("canaries: " + files + " files and " + rows + " rows read, 0 found");
        assertTrue(files > 100 && rows > 100, files + " files, " + rows + " rows");
    }

    private void none(String where, String text) {
        looks++;
        Set<String> found = found(text);
        found.retainAll(words.stream().flatMap(Set::stream).toList());
        assertEquals(Set.of(), found, where);
    }

    private static Set<String> found(String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher canary = CANARY.matcher(text); canary.find(); ) {
            found.add(canary.group());
        }
        return found;
    }
}
