package staffnetwork.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Server time of signed-in pages against a bare Faces page of the same server, in turn, in the same run. Start the demonstration
 * first; arguments: its address, e-mail and password of its HR analyst.
 */
public final class PagesBenchmark {
    private static final String BARE = "/web/cookies";
    private static final List<String> PAGES = List.of(
            BARE,
            "/year/years",
            "/year/tasks?year=2026",
            "/year/metrics?year=2026",
            "/year/metric?year=2026&metric=1",
            "/year/metric?year=2026&metric=6",
            "/year/submission?year=2026",
            "/intake/history?year=2026");
    private static final int WARM = 60;
    private static final int COUNTED = 200;
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private PagesBenchmark() {}

    /** Prints the median and the 99th percentile of each page in milliseconds, and the ratio to the bare page. */
    @SuppressWarnings("SystemOut") // its output is its purpose
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String base = arguments[0];
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        signIn(client, base, arguments[1], arguments[2]);
        Map<String, long[]> times = new LinkedHashMap<>();
        PAGES.forEach(page -> times.put(page, new long[COUNTED]));
        for (int round = -WARM; round < COUNTED; round++) {
            for (String page : PAGES) {
                long before = System.nanoTime();
                HttpResponse<String> answer = get(client, base + page);
                long taken = System.nanoTime() - before;
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(page + " answers " + answer.statusCode());
                }
                if (round >= 0) {
                    times.getOrDefault(page, new long[COUNTED])[round] = taken;
                }
            }
        }
        double bare = at(times.getOrDefault(BARE, new long[1]), 0.5);
        System.out.printf("%-40s %8s %8s %8s%n", "page", "p50 ms", "p99 ms", "p50 ratio");
        times.forEach((page, taken) -> System.out.printf(
                "%-40s %8.2f %8.2f %8.2f%n", page, at(taken, 0.5) / 1e6, at(taken, 0.99) / 1e6, at(taken, 0.5) / bare));
    }

    static void signIn(HttpClient client, String base, String email, String password)
            throws IOException, InterruptedException {
        Matcher state = STATE.matcher(get(client, base + "/account/sign-in").body());
        if (!state.find()) {
            throw new IllegalStateException("no form to sign in with");
        }
        String form = "form=form&send=send&email=" + encode(email) + "&password=" + encode(password)
                + "&jakarta.faces.ViewState=" + encode(state.group(1));
        client.send(
                HttpRequest.newBuilder(URI.create(base + "/account/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", base)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> get(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static double at(long[] taken, double share) {
        long[] sorted = taken.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
