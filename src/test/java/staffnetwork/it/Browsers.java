package staffnetwork.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One real browser for all journeys; a fresh context, without cookies, for each. */
public final class Browsers {
    private static final double TIMEOUT = 15_000;
    private static final Set<BrowserContext> WITHOUT_SCRIPTS = Collections.newSetFromMap(new IdentityHashMap<>());
    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    /** A fresh window. */
    public static BrowserContext window(int width, boolean javaScript) {
        BrowserContext window = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("en-GB"));
        window.setDefaultTimeout(TIMEOUT);
        if (!javaScript) {
            WITHOUT_SCRIPTS.add(window);
        }
        return window;
    }

    /** True if the page's window has JavaScript switched off. */
    static boolean withoutScripts(Page page) {
        return WITHOUT_SCRIPTS.contains(page.context());
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            String path = System.getProperty("browser.path", "");
            Map<String, String> environment =
                    path.isEmpty() ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            browser = playwright.chromium().launch(path.isEmpty() ? options : options.setExecutablePath(Path.of(path)));
        }
        return browser;
    }
}
