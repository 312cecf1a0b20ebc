package staffnetwork.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import staffnetwork.it.Browsers;
import staffnetwork.it.Looks;

/** Signing in with a real Keycloak, the product being a process of its own. */
class OidcIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private static Path folder = Path.of("");

    private static KeycloakOfATest keycloak;
    private static Process product;
    private static String base;

    @BeforeAll
    static void start() throws Exception {
        int port = free();
        base = "http://127.0.0.1:" + port;
        keycloak =
                new KeycloakOfATest(Path.of(System.getProperty("keycloak.zip")), folder.resolve("peer"), free(), base);
        Path told = folder.resolve("told.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Doidc.role.HR_ANALYST=wdes-analysts",
                        "-jar",
                        Path.of(System.getProperty("dist"), "staff-network.jar").toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment()
                .putAll(Map.of(
                        "SIGNIN",
                        "oidc",
                        "OIDC_ISSUER",
                        keycloak.issuer(),
                        "OIDC_CLIENT_ID",
                        "work-space",
                        "OIDC_CLIENT_SECRET",
                        KeycloakOfATest.SECRET));
        product = builder.start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(told).contains("Ready: ")) {
            assertTrue(System.nanoTime() < deadline && product.isAlive(), Files.readString(told));
            Thread.sleep(300);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (product != null) {
            product.destroy();
            product.waitFor(60, TimeUnit.SECONDS);
        }
        if (keycloak != null) {
            keycloak.close();
        }
        Browsers.window(800, true).close();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void signIn(Page page, String who) {
        page.setDefaultTimeout(60_000);
        page.setDefaultNavigationTimeout(60_000);
        page.getByText("Sign in with your work account").click();
        enter(page, who);
    }

    private static void enter(Page page, String who) {
        page.locator("#kc-login").waitFor();
        if (page.locator("input#username:enabled").count() > 0 // asked again, it knows who
                && page.locator("#username").isVisible()) {
            page.locator("#username").fill(who);
        }
        page.locator("#password").fill(KeycloakOfATest.PASSWORD);
        page.locator("#kc-login").click();
    }

    @Test
    void groups_give_roles_the_way_leads_back_and_a_used_answer_is_worth_nothing() {
        try (BrowserContext window = Browsers.window(1280, true)) {
            Page page = window.newPage();
            AtomicReference<String> answer = new AtomicReference<>("");
            page.onRequest(request -> {
                if (request.url().contains("/oidc/back?")) {
                    answer.set(request.url());
                }
            });
            page.navigate(base + "/organisation/details");
            assertEquals(0, page.locator("#password").count(), "accounts of our own are off");
            Looks.good(page);
            signIn(page, "hetty");
            page.waitForURL("**/organisation/details");
            assertTrue(page.locator("header").innerText().contains("Hetty Reed"));
            page.navigate(answer.get());
            assertTrue(page.url().endsWith("/account/refused"), page.url());
            Looks.good(page);
            page.navigate(base + "/oidc/again?return=%2Faccount%2Fmy-account");
            enter(page, "hetty");
            page.waitForURL("**/account/my-account");
            page.getByText("Sign out", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL("**/account/signed-out");
            page.navigate(base + "/account/sign-in");
            page.getByText("Sign in with your work account").click();
            page.locator("#kc-login").waitFor();
        }
    }

    @Test
    void somebody_in_no_group_gets_an_account_and_no_role_and_an_answer_nobody_asked_for_is_refused() {
        try (BrowserContext window = Browsers.window(320, true)) {
            Page page = window.newPage();
            page.navigate(base + "/oidc/back?code=stolen&state=guessed");
            assertTrue(page.url().endsWith("/account/refused"), page.url());
            page.navigate(base + "/account/sign-in?return=%2Faccount%2Fmy-account");
            signIn(page, "tom");
            page.waitForURL("**/account/my-account");
            Looks.good(page);
            assertEquals(404, page.navigate(base + "/organisation/details").status());
            page.navigate(base + "/oidc/back?code=stolen&state=guessed");
            assertTrue(page.url().endsWith("/account/refused"), page.url());
            assertFalse(page.content().contains("stolen"));
        }
    }
}
