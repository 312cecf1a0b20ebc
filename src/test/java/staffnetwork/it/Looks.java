package staffnetwork.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks at a page as it stands: axe for WCAG 2.2 A and AA and AAA contrast, targets of 44 px, no sideways scrolling. */
public final class Looks {
    // one run for WCAG 2.2 A and AA and for AAA contrast, of which only what is wrong comes back
    private static final String AXE = """
            () => axe.run(document, {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                rules: { 'color-contrast-enhanced': { enabled: true } },
                resultTypes: ['violations']
              })
              .then(found => found.violations
                .map(rule => rule.id + ': ' + rule.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))
                .join('\\n'))
            """;
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, .nhsuk-button, nav a')]
              .filter(e => { const s = getComputedStyle(e); return s.display !== 'none' && s.visibility !== 'hidden'; })
              .filter(e => { const b = e.getBoundingClientRect(); return b.width > 1 && (b.height < 43.5 || b.width < 24); })
              .map(e => e.outerHTML.slice(0, 120) + ' ' + JSON.stringify(e.getBoundingClientRect()))
            """;

    private static final Set<String> PAGES = new TreeSet<>();
    private static final Map<Integer, Page> COPIES = new HashMap<>();
    private static int states;

    private Looks() {}

    /** Leaves what was looked at, for the accessibility statement: copy it to src/main/resources/staffnetwork/web. */
    static void report() {
        if (states > 0) {
            String found = "# Written by the tests: what was checked with axe and found without a fault.\nchecked.on="
                    + LocalDate.now(ZoneOffset.UTC) + "\nchecked.states=" + states + "\nchecked.pages=" + PAGES.size()
                    + "\n";
            try {
                Files.writeString(
                        Path.of(System.getProperty("dist")).resolveSibling("accessibility.properties"), found);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Fails when anybody would be shut out of the page in this state. */
    public static void good(Page page) {
        if (!Browsers.withoutScripts(page)) {
            look(page);
            return;
        }
        // axe needs scripts: the page as it came is shown again in a window that has them, with the page's own left out
        String html = page.content();
        Page copy = COPIES.computeIfAbsent(page.viewportSize().width, Looks::copies);
        copy.route(
                page.url(),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(html)));
        copy.navigate(page.url());
        look(copy);
        copy.unroute(page.url());
    }

    private static Page copies(int width) {
        Page copy = Browsers.window(width, true).newPage();
        copy.route("**/init.js", Route::abort);
        return copy;
    }

    private static void look(Page page) {
        assertFalse(
                page.content().contains("Reference: "),
                () -> page.url() + " failed: " + page.locator("main").innerText());
        String where = page.url() + " " + page.viewportSize().width + " px";
        page.evaluate(AxeBuilder.getAxeScript());
        assertEquals("", page.evaluate(AXE), where);
        assertEquals(List.of(), page.evaluate(SMALL_TARGETS), where + ", targets under 44 px");
        Object wide = page.evaluate("() => document.documentElement.scrollWidth");
        assertTrue(((Number) wide).intValue() <= page.viewportSize().width, where + " scrolls sideways: " + wide);
        assertEquals(1, page.locator("h1").count(), where + ", headings of level 1");
        states++;
        PAGES.add(page.url().replaceAll("^https?://[^/]*|[?#].*$", ""));
    }
}
