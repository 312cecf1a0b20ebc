package staffnetwork.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A walk through pages whose titles and addresses tell nobody what they are about; each is looked at, and remembered by its name. */
public final class Walk {
    private static final Pattern TELLING = Pattern.compile(
            "disab|health|condition|illness|declar|adjust|wdes|confiden|private|sick|go-between",
            Pattern.CASE_INSENSITIVE);

    private final URL base;
    private final List<String> seen = new ArrayList<>();

    public Walk(URL base) {
        this.base = base;
    }

    /** Goes to an address. */
    public void go(Page page, String path) {
        page.navigate(base + path);
        look(page);
    }

    /** Sends the form. */
    public void send(Page page) {
        page.locator("#send").click();
        look(page);
    }

    /** Sends the form with something missing: the same page comes again and says so. */
    public void sendWrong(Page page) {
        page.locator("#send").click();
        assertTrue(page.title().startsWith("Error: "), page.title());
        Looks.good(page);
    }

    /** Follows the first link of that kind. */
    public void follow(Page page, String link) {
        page.locator(link).first().click();
        look(page);
    }

    /** Deletes everything on the page that does so. */
    public void forget(Page page, String path) {
        page.navigate(base + path);
        page.locator("#send").click();
        page.waitForURL(url -> !url.endsWith(path));
    }

    /** Checks that the page says something. */
    public static void says(Page page, String words) {
        String all = page.locator("main").innerText();
        assertTrue(all.contains(words), () -> words + " in " + all);
    }

    /** Looks at the page as it stands. */
    public void look(Page page) {
        String path = URI.create(page.url()).getPath();
        seen.add(path.substring(path.lastIndexOf('/') + 1));
        assertFalse(tells(page), () -> page.title() + " " + page.url());
        Looks.good(page);
    }

    /** Whether the title or the address tells what the page is about. */
    public static boolean tells(Page page) {
        return tells(page.title() + " " + page.url());
    }

    /** Whether such words do. */
    public static boolean tells(String words) {
        return TELLING.matcher(words).find();
    }

    /** The names of the pages seen so far. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    /** Forgets the pages seen so far. */
    public void startAgain() {
        seen.clear();
    }
}
