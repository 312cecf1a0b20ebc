package staffnetwork.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.Random;
import java.util.UUID;

/**
 * Whether the time of an answer tells that something is there which is somebody else's: a page about an id that is there against the
 * same page about ids that never were, in turn and in random order. Start the demonstration first; arguments: its address, e-mail and
 * password of somebody it was not shared with, the page ({@code /shown/one}) and an id that is there.
 */
public final class SameTimeBenchmark {
    private static final int WARM = 100;
    private static final int COUNTED = 1_000;

    private SameTimeBenchmark() {}

    /** Prints both medians and how often the answer about what is there took longer: 0.50 tells nothing. */
    @SuppressWarnings("SystemOut") // its output is its purpose
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String base = arguments[0];
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        PagesBenchmark.signIn(client, base, arguments[1], arguments[2]);
        String page = base + arguments[3] + "?id=";
        long[] there = new long[COUNTED];
        long[] never = new long[COUNTED];
        Random random = new Random(1);
        for (int round = -WARM; round < COUNTED; round++) {
            boolean first = random.nextBoolean();
            long one = time(client, page + (first ? arguments[4] : UUID.randomUUID()));
            long other = time(client, page + (first ? UUID.randomUUID() : arguments[4]));
            if (round >= 0) {
                there[round] = first ? one : other;
                never[round] = first ? other : one;
            }
        }
        long longer = 0;
        for (long one : there) {
            for (long other : never) {
                longer += one > other ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: median %.3f ms there, %.3f ms never; longer when there: %.3f (0.5 tells nothing; 0.45 to 0.55 by"
                        + " chance)%n",
                arguments[3],
                PagesBenchmark.at(there, 0.5) / 1e6,
                PagesBenchmark.at(never, 0.5) / 1e6,
                longer / ((double) COUNTED * COUNTED));
    }

    private static long time(HttpClient client, String address) throws IOException, InterruptedException {
        long before = System.nanoTime();
        int status = PagesBenchmark.get(client, address).statusCode();
        long taken = System.nanoTime() - before;
        if (status != 404) {
            throw new IllegalStateException(address + " answers " + status);
        }
        return taken;
    }
}
