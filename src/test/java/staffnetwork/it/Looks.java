package staffnetwork.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at a page as it stands: axe for WCAG 2.2 A and AA and AAA contrast, targets of 44 px, no sideways scrolling. */
public final class Looks {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, .nhsuk-button, nav a')]
              .filter(e => { const s = getComputedStyle(e); return s.display !== 'none' && s.visibility !== 'hidden'; })
              .filter(e => { const b = e.getBoundingClientRect(); return b.width > 1 && (b.height < 43.5 || b.width < 24); })
              .map(e => e.outerHTML.slice(0, 120) + ' ' + JSON.stringify(e.getBoundingClientRect()))
            """;

    private static final Set<String> PAGES = new TreeSet<>();
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
        if (Browsers.withoutScripts(page)) {
            goodWithoutScripts(page);
            return;
        }
        assertFalse(
                page.content().contains("Reference: "),
                () -> page.url() + " failed: " + page.locator("main").innerText());
        String where = page.url() + " " + page.viewportSize().width + " px";
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertEquals("", words(violations), where);
        List<Rule> contrast = new AxeBuilder(page)
                .withRules(List.of("color-contrast-enhanced"))
                .analyze()
                .getViolations();
        assertEquals("", words(contrast), where + ", AAA contrast");
        assertEquals(List.of(), page.evaluate(SMALL_TARGETS), where + ", targets under 44 px");
        Object wide = page.evaluate("() => document.documentElement.scrollWidth");
        assertTrue(((Number) wide).intValue() <= page.viewportSize().width, where + " scrolls sideways: " + wide);
        assertEquals(1, page.locator("h1").count(), where + ", headings of level 1");
        states++;
        PAGES.add(page.url().replaceAll("^https?://[^/]*|[?#].*$", ""));
    }

    // axe needs scripts: the page as it came is shown again in a window that has them, with the page's own left out
    private static void goodWithoutScripts(Page page) {
        String html = page.content();
        String url = page.url();
        try (BrowserContext window = Browsers.window(page.viewportSize().width, true)) {
            Page copy = window.newPage();
            copy.route("**/init.js", Route::abort);
            copy.route(
                    url,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html;charset=UTF-8")
                            .setBody(html)));
            copy.navigate(url);
            good(copy);
        }
    }

    private static String words(List<Rule> violations) {
        return violations.stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }
}
