package staffnetwork.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution behind a proxy that ends the encryption, as {@code access.behind-proxy} tells it: every cookie and header. */
class BehindProxyIT {
    private static final Pattern CODE = Pattern.compile("one-time code[^:]*:\\s*([a-z0-9-]{29})");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    @TempDir
    private Path folder = Path.of("");

    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    @Test
    void every_answer_tells_of_the_encryption_and_every_cookie_keeps_to_it() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path said = folder.resolve("said.txt");
        ProcessBuilder start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of(System.getProperty("dist"), "staff-network.jar").toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        start.environment().put("ACCESS_BEHIND_PROXY", "true");
        Process server = start.start();
        try {
            attacked(ready(server, said));
        } finally {
            server.destroy();
            server.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private void attacked(String code) throws Exception {
        for (String page :
                List.of("/", "/assets/app.css", "/no/such/page", "/account/sign-in", "/health", "/access/sign-out")) {
            assertEquals(
                    List.of("max-age=63072000; includeSubDomains"),
                    get(page, "").headers().allValues("Strict-Transport-Security"),
                    page);
        }
        HttpResponse<String> page = get("/account/first-administrator", "");
        List<String> before = page.headers().allValues("Set-Cookie");
        before.forEach(BehindProxyIT::keepsToEncryption);
        HttpResponse<String> in = become(code, page, cookies(before));
        assertEquals(302, in.statusCode(), in.body());
        List<String> set = in.headers().allValues("Set-Cookie");
        set.forEach(BehindProxyIT::keepsToEncryption);
        String bound = set.stream()
                .filter(cookie -> cookie.startsWith("__Host-staff-network="))
                .findFirst()
                .orElseThrow();
        assertTrue(bound.contains("; Path=/;") && !bound.contains("Domain"), bound);
        String all = cookies(set);
        assertEquals(200, get("/authenticator/set-up", all).statusCode());
        String plain = all.replace("__Host-staff-network", "staff-network");
        assertEquals(303, get("/authenticator/set-up", plain).statusCode(), "a cookie that others could have set");
    }

    private static void keepsToEncryption(String cookie) {
        assertTrue(cookie.contains("Secure"), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"), cookie);
    }

    private static String cookies(List<String> set) {
        return set.stream().map(cookie -> cookie.replaceFirst(";.*", "")).collect(Collectors.joining("; "));
    }

    private HttpResponse<String> get(String page, String cookies) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(page));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> become(String code, HttpResponse<String> page, String cookies) throws Exception {
        Map<String, String> fields = new HashMap<>(
                Map.of("form", "form", "send", "x", "code", code, "name", "First", "email", "first@plenty.nhs.uk"));
        fields.put("password", "seven blue whales sing");
        for (Matcher hidden = HIDDEN.matcher(page.body()); hidden.find(); ) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address("/account/first-administrator"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String page) {
        return URI.create("http://127.0.0.1:" + port + page);
    }

    private static String ready(Process server, Path said) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (System.nanoTime() < deadline && server.isAlive()) {
            String words = Files.readString(said);
            Matcher code = CODE.matcher(words);
            if (words.contains("Ready: ") && code.find()) {
                return code.group(1);
            }
            Thread.sleep(200);
        }
        throw new AssertionError("not ready: " + Files.readString(said));
    }
}
