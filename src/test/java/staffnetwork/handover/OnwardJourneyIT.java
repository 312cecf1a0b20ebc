package staffnetwork.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import staffnetwork.it.Http;
import staffnetwork.it.Keyboard;
import staffnetwork.it.Looks;
import staffnetwork.it.People;
import staffnetwork.it.Post;
import staffnetwork.it.Walk;

/** A go-between passes exact words on to another manager, as people do it: nothing before her yes, nothing after any end. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OnwardJourneyIT {
    private static final String CANARY = "canarymorning";

    @ArquillianResource
    private URL base;

    private Walk walk;
    private Three three;

    @BeforeEach
    void amara_chose_nora() {
        walk = new Walk(base);
        three = new Three(base);
        three.plan();
    }

    @AfterEach
    void it_ends() {
        three.end();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void she_reads_the_exact_words_first_changes_them_says_yes_and_stops_it(int width, boolean javaScript) {
        three.share();
        int letters = Post.to(People.TOM.email()).size();
        try (BrowserContext hers = People.AMARA.window(width, javaScript, base);
                BrowserContext between = People.NORA.window(width, javaScript, base);
                BrowserContext his = People.TOM.window(width, javaScript, base)) {
            Page amara = hers.newPage();
            Page nora = between.newPage();
            Page tom = his.newPage();
            writes(nora);
            walk.go(tom, "onward/for-me");
            assertTrue(tom.locator("main").innerText().contains("Nothing."), "nothing before her yes");
            walk.go(tom, "");
            assertFalse(tom.locator("main").innerText().contains("something for you to read"));
            assertEquals(letters, Post.to(People.TOM.email()).size(), "and no letter");
            decides(amara);
            Post.await(People.TOM.email(), letters + 1);
            walk.go(tom, "");
            tom.locator("a:has-text('There is something for you to read')").click();
            walk.look(tom);
            tom.locator("a[href^='/onward/read']").first().click();
            walk.look(tom);
            String read = tom.locator("main").innerText();
            assertTrue(read.contains("My own words") && read.contains("Nora Lund"), read);
            assertFalse(read.contains(CANARY) || read.contains("Amara"), "her words, and not her name");
            walk.go(nora, "");
            nora.locator("a:has-text('There is news')").first().click();
            nora.locator("a[href^='/onward/written']").first().click();
            walk.look(nora);
            assertTrue(nora.locator("main").innerText().contains("My own words"), "what went under her name");
            stops(amara);
            tom.reload();
            assertTrue(tom.title().startsWith("Page not found"), tom.title());
        }
    }

    private void writes(Page nora) {
        walk.go(nora, "shown/list");
        nora.locator("a[href^='/shown/one']").first().click();
        walk.look(nora);
        nora.locator("#onward").click();
        walk.look(nora);
        nora.locator("#send").click();
        assertTrue(nora.title().startsWith("Error: "), nora.title());
        Looks.good(nora);
        nora.fill("#email", People.AMARA.email());
        nora.fill("#words", "x".repeat(1001));
        nora.locator("#send").click();
        assertTrue(nora.locator("main").innerText().contains("Use 1,000 characters or fewer"));
        nora.fill("#words", CANARY);
        nora.locator("#send").click();
        assertTrue(nora.locator("main").innerText().contains("This is who you write for"));
        nora.fill("#email", People.TOM.email());
        walk.send(nora);
        assertTrue(nora.locator("main").innerText().contains("It waits for their yes"));
        nora.locator("a[href^='/onward/written']").first().click();
        walk.look(nora);
    }

    private void decides(Page amara) {
        walk.go(amara, "trail/who-looked");
        String looked = amara.locator("main").innerText();
        assertTrue(looked.contains("Nora Lund") && looked.contains("Write exact words"), looked);
        walk.go(amara, "plan/mine");
        assertTrue(amara.locator("main").innerText().contains("Something waits for your yes"));
        walk.go(amara, "");
        amara.locator("a:has-text('There is something for you to decide')").click();
        walk.look(amara);
        String shown = amara.locator("main").innerText();
        assertTrue(shown.contains(CANARY) && shown.contains("tom@plenty.nhs.uk"), shown);
        assertTrue(shown.contains("Nora Lund") && shown.contains("name is not said"), shown);
        amara.locator("#change").click();
        walk.look(amara);
        assertTrue(amara.isChecked("input[name=named][value=NO]"), "not by default");
        amara.fill("#words", "My own words");
        walk.send(amara);
        amara.locator("#yes").click();
        walk.look(amara);
        assertTrue(amara.locator("main").innerText().contains("My own words"));
        walk.send(amara);
        assertTrue(amara.locator(".app-private").innerText().contains("tom@plenty.nhs.uk reads what Nora Lund"));
    }

    private void stops(Page amara) {
        walk.go(amara, "plan/mine");
        assertTrue(amara.locator(".app-private").innerText().contains("tom@plenty.nhs.uk reads what Nora Lund"));
        walk.go(amara, "trail/who-looked");
        String looked = amara.locator("main").innerText();
        assertTrue(looked.contains("Tom Barley") && looked.contains("Nora Lund"), looked);
        String copy = three.amara().get("/my/record").body();
        assertTrue(copy.contains("My own words") && copy.contains(CANARY), "in her own copy");
        assertFalse(three.tom().get("/my/record").body().contains("My own words"), "and in nobody else's");
        walk.go(amara, "onward/list");
        amara.locator("a[href^='/onward/one']").first().click();
        walk.look(amara);
        amara.locator("#stop").click();
        walk.look(amara);
        assertTrue(amara.locator(".app-private").innerText().contains("Nothing has gone"));
    }

    @Test
    void whatever_ends_it_ends_it_at_once_with_its_key() {
        String share = three.share();
        String no = three.write(share, "One");
        Three.moved(three.amara().form("/onward/one?id=" + no, Map.of(), "no"));
        assertEquals("0 0", Three.kept(no), "no");
        String back = read(share);
        Three.moved(three.nora().form("/onward/written?id=" + back, Map.of(), "back"));
        over(back, "taken back");
        String left = read(share);
        People.inDatabase("delete from shared_part where id = ?", UUID.fromString(share));
        over(left, "the share is gone, even if nobody told");
        String again = three.share();
        String role = read(again);
        Three.norasRoleEnds();
        assertEquals(404, status(three.tom(), "/onward/read?id=" + role), "her role ended");
        assertEquals(404, status(three.nora(), "/onward/written?id=" + role));
        assertEquals(404, status(three.amara(), "/onward/one?id=" + role));
        Three.noraIsGoBetween();
        assertEquals(404, status(three.tom(), "/onward/read?id=" + role), "and given again brings nothing back");
        assertEquals(200, status(three.nora(), "/onward/write?id=" + again), "but she can write anew");
        String late = read(again);
        People.inDatabase("update onward set until_day = current_date - 1 where id = ?", UUID.fromString(late));
        assertEquals(404, status(three.tom(), "/onward/read?id=" + late), "past its day");
        String plan = read(again);
        three.amara().form("/plan/delete", Map.of(), "send");
        over(plan, "the plan is deleted");
        over(role, "with what was over already");
        over(late, "with what was over already");
    }

    /** Something Tom can read. */
    private String read(String share) {
        String id = three.write(share, "Words");
        assertEquals(404, status(three.tom(), "/onward/read?id=" + id), "before her yes");
        three.yes(id);
        assertEquals(200, status(three.tom(), "/onward/read?id=" + id));
        assertEquals("1 1", Three.kept(id));
        return id;
    }

    private void over(String id, String why) {
        assertEquals(404, status(three.tom(), "/onward/read?id=" + id), why);
        assertEquals("0 0", Three.kept(id), why);
    }

    private static int status(Http who, String page) {
        return who.get(page).statusCode();
    }

    @Test
    void three_at_a_time_and_a_yes_to_what_another_window_changed_is_none() {
        String share = three.share();
        String first = three.write(share, "One");
        three.write(share, "Two");
        three.write(share, "Three");
        HttpResponse<String> fourth = three.tries(share, "Four");
        assertEquals(200, fourth.statusCode());
        assertTrue(fourth.body().contains("There is room for 3 texts"), "a fourth");
        String seen = three.amara().get("/onward/yes?id=" + first).body();
        Three.moved(three.amara().form("/onward/words?id=" + first, Map.of("words", "Others", "named", "YES"), "send"));
        String old = seen.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> yes = three.amara().form("/onward/yes?id=" + first, Map.of("seen", old), "send");
        assertTrue(yes.body().contains("Look at it again"), "she said yes to something else");
        assertEquals(404, status(three.tom(), "/onward/read?id=" + first));
        three.yes(first);
        String read = three.tom().get("/onward/read?id=" + first).body();
        assertTrue(read.contains("Others") && read.contains("Amara Eze"), "her name, for she said so");
    }

    @Test
    void it_is_written_and_let_go_by_keyboard_alone() {
        String share = three.share();
        try (BrowserContext hers = People.AMARA.window(1280, true, base);
                BrowserContext between = People.NORA.window(1280, true, base)) {
            Page nora = between.newPage();
            nora.navigate(base + "onward/write?id=" + share);
            Keyboard.type(nora, "#email", People.TOM.email());
            Keyboard.type(nora, "#words", "By keyboard");
            Keyboard.press(nora, "#send");
            assertTrue(nora.locator("main").innerText().contains("It waits for their yes"));
            Page amara = hers.newPage();
            amara.navigate(base.toString());
            Keyboard.press(amara, "a[href^='/onward/one']");
            Keyboard.press(amara, "#change");
            Keyboard.key(amara, "input[name=named]", "ArrowDown");
            Keyboard.press(amara, "#send");
            Keyboard.press(amara, "#yes");
            Keyboard.press(amara, "#send");
            assertTrue(amara.locator(".app-private").innerText().contains("reads what Nora Lund passed on"));
            Keyboard.press(amara, "a[href^='/onward/one']");
            assertTrue(amara.locator("main").innerText().contains("Amara Eze"), "she said her name");
            Keyboard.press(amara, "#stop");
            assertTrue(amara.locator("main").innerText().contains("They cannot open it any more"));
        }
    }

    @Test
    void letters_are_the_same_for_all_three_and_tell_nothing() {
        String share = three.share();
        List<People> all = List.of(People.AMARA, People.NORA, People.TOM);
        List<Integer> before =
                all.stream().map(each -> Post.to(each.email()).size()).toList();
        three.yes(three.write(share, CANARY));
        for (int i = 0; i < all.size(); i++) {
            String letter = Post.await(all.get(i).email(), before.get(i) + 1);
            assertFalse(Walk.tells(letter), letter);
            for (String telling : List.of(CANARY, "Amara", "Nora", "Tom", "passed", "onward")) {
                assertFalse(letter.contains(telling), () -> telling + " in " + letter);
            }
        }
    }
}
